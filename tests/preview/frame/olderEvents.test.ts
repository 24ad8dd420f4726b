import { parted, type RichApiEntry } from '../../../src/preview/frame/olderEvents';

const entry = (type: number): RichApiEntry => [65536, type, '', '{}', '1', false];

test('events older than the Rich API go under their own names, once; the others stay together', () => {
  const changed = entry(10);
  expect(parted([entry(2), changed, entry(2), entry(1)])).toEqual({
    older: ['documentSelectionChanged', 'settingsChanged'],
    others: [changed],
  });
});
