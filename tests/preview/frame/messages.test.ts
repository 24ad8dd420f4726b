import { addInAddress } from '../../../src/preview/frame/address';
import { readSignal } from '../../../src/preview/frame/hostActions';
import { readRequest, writeAnswer, writeEvent } from '../../../src/preview/frame/messages';

const request = {
  _messageType: 0 as const,
  _actionType: 0,
  _actionName: 'executeMethod',
  _conversationId: 'c1',
  _correlationId: 7,
  _data: { some: 'data' },
};

describe('messages from a frame', () => {
  test('are read when they belong to the conversation', () => {
    expect(readRequest(JSON.stringify(request), 'c1')).toEqual(request);
    expect(readRequest(JSON.stringify(request), 'c2')).toBeUndefined();
  });

  test.each([['not JSON'], ['null'], ['{}'], [JSON.stringify({ ...request, _messageType: 1 })], [{ an: 'object' }]])(
    '%j is left alone',
    (data) => {
      expect(readRequest(data, 'c1')).toBeUndefined();
    },
  );
});

describe('messages to a frame', () => {
  test('an answer repeats what the request is known by', () => {
    expect(JSON.parse(writeAnswer(request, { Error: 0 }, 'https://localhost:3000'))).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _actionName: 'executeMethod',
      _conversationId: 'c1',
      _correlationId: 7,
      _errorCode: 0,
      _data: { Error: 0 },
    });
  });

  test('an event goes under its own name', () => {
    expect(JSON.parse(writeEvent('richApiMessage', 'c1', { ArrayData: [] }, 'https://localhost:3000'))).toMatchObject({
      _responseType: 1,
      _actionName: 'richApiMessage',
      _data: { ArrayData: [] },
    });
  });
});

test('the address carries the host and, last, the conversation', () => {
  const address = addInAddress('/taskpane.html', 'nn-NO', { id: 'c1', addInId: 'a1' }, 'https://localhost:3000');
  const url = new URL(address, 'https://localhost:3000');
  expect(url.searchParams.get('_host_Info')).toBe('Excel$Web$16.01$nn-NO$$$$0');
  expect(decodeURIComponent(url.hash)).toMatch(/&_xdm_Info=c1\|a1\|https:\/\/localhost:3000$/);
});

describe('signals about the focus', () => {
  test.each([
    [13, { kind: 'leave', direction: 'forward' }],
    [14, { kind: 'leave', direction: 'backward' }],
    [5, { kind: 'toSheet' }],
  ])('action %i', (action, signal) => {
    expect(readSignal(['a1', action])).toEqual(signal);
  });

  test('telemetry is none', () => {
    expect(readSignal(['a1', 23, { eventName: 'x' }])).toBeUndefined();
    expect(readSignal(null)).toBeUndefined();
  });
});
