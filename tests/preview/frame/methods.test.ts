import { answerMethod, type CommandCompletion } from '../../../src/preview/frame/methods';

const heard: { readonly requests: [string, number][]; readonly completions: CommandCompletion[]; ready: number } = {
  requests: [],
  completions: [],
  ready: 0,
};
const handlers = {
  execute: (requestText: string, flags: number) => {
    heard.requests.push([requestText, flags]);
    return Promise.resolve('{"Results":[]}');
  },
  commandsReady: () => {
    heard.ready += 1;
  },
  commandCompleted: (completion: CommandCompletion) => {
    heard.completions.push(completion);
  },
};

beforeEach(() => {
  heard.requests.length = heard.completions.length = heard.ready = 0;
});

const call = (DispatchId: number, rest: object = {}): unknown =>
  answerMethod({ DdaMethod: { DispatchId }, ...rest }, handlers);

describe('the methods of the document that Office.js calls', () => {
  test('a Rich API request is passed on with its flags, and its answer back', async () => {
    const ArrayData = [null, null, null, null, '{"Actions":[]}', null, 65];
    expect(await call(93, { ArrayData })).toEqual({ Error: 0, Data: [200, [], '{"Results":[]}'] });
    expect(heard.requests).toEqual([['{"Actions":[]}', 65]]);
  });

  test('the notice that the page is ready for commands is no request to Excel', async () => {
    const request = {
      Actions: [{ Id: 3 }, { Id: 4 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
    };
    const answer = await call(93, { ArrayData: [null, null, null, null, JSON.stringify(request), null, 0] });
    expect(answer).toMatchObject({ Error: 0 });
    expect(heard).toMatchObject({ requests: [], ready: 1 });
  });

  test('a value that names the service is not taken for the notice', async () => {
    const request = {
      Actions: [{ Id: 1, ArgumentInfo: { Arguments: ['Microsoft.InternalService.AddinInternalService'] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    await call(93, { ArrayData: [null, null, null, null, JSON.stringify(request), null, 0] });
    expect(heard.requests).toHaveLength(1);
  });

  test('the end of a ribbon command is told', async () => {
    expect(await call(94, { 0: 'Check.1', 1: 0, 2: '{}' })).toEqual({ Error: 0 });
    expect(heard.completions).toEqual([{ commandId: 'Check.1', status: 0 }]);
  });

  test.each([
    ['an unknown method', { DdaMethod: { DispatchId: 64 } }],
    ['no method at all', { ArrayData: [] }],
    ['a request without text', { DdaMethod: { DispatchId: 93 }, ArrayData: [] }],
  ])('%s is answered as unsupported', async (_, data) => {
    expect(await answerMethod(data, handlers)).toEqual({ Error: 5000 });
    expect(heard.requests).toEqual([]);
  });
});
