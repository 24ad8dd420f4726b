import { valueFix } from '../../src/rules/cellFix';
import type { ReadingNote } from '../../src/sheets/planReading';

const note: ReadingNote = {
  at: { sheet: 'Plan', row: 1, column: 2 },
  kind: 'amount',
  verdict: 'accept',
  raw: '50 000',
  column: 'Budsjett',
  isText: true,
  value: 50_000,
  candidates: [],
  numberFormat: '@',
  wantedFormat: '#,##0',
};
const formatsOf = (change: Partial<ReadingNote>): unknown => {
  const [edit] = valueFix('workbook/number-as-text', 'writeNumber', {}, { ...note, ...change }, 50_000).changes.edits;
  return edit?.kind === 'editCells' ? [edit.formatBefore, edit.formatAfter] : edit;
};

test('a number gets the format that its column asks for', () => {
  expect(formatsOf({})).toEqual([[['@']], [['#,##0']]]);
});

test('a cell formatted as text gets another format, or its number would be text again', () => {
  expect(formatsOf({ wantedFormat: null })).toEqual([[['@']], [['General']]]);
});

test('a format that is right already is not touched', () => {
  expect(formatsOf({ numberFormat: '#,##0' })).toEqual([undefined, undefined]);
  expect(formatsOf({ numberFormat: '0.00', wantedFormat: null })).toEqual([undefined, undefined]);
});
