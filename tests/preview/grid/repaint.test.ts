import { OpenDocument, type DocumentChange } from '../../../src/preview/document';
import { repaintOf } from '../../../src/preview/grid/repaint';

let document: OpenDocument;
let sheet: string;
let due: ReturnType<typeof repaintOf>[];

beforeEach(() => {
  document = OpenDocument.blank();
  sheet = document.sheets.active;
  due = [];
  document.onChange((change: DocumentChange) => due.push(repaintOf(document, change)));
});

const cells = (): string[] => {
  const last = due[due.length - 1];
  if (last === undefined || last === 'whole') return [String(last)];
  return [...last].flatMap(([, rows]) =>
    [...rows].flatMap(([row, columns]) => [...columns].map((column) => `${row},${column}`)),
  );
};

describe('what is drawn anew', () => {
  test('is the cells that were written and those that follow from them', () => {
    document.editCells(sheet, [{ row: 5, column: 5, inputs: [['=A1*2']] }], 'user');
    document.editCells(sheet, [{ row: 0, column: 0, inputs: [[1, 2]] }], 'addin');
    expect(cells().sort()).toEqual(['0,0', '0,1', '5,5']);
  });

  test('is the cells again when writing them is undone', () => {
    document.editCells(sheet, [{ row: 0, column: 0, inputs: [[1]] }], 'user');
    document.undo();
    expect(cells()).toContain('0,0');
  });

  test.each<[string, () => void]>([
    [
      'rows',
      () => document.insertCells(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, 'down', 'user'),
    ],
    ['sheets', () => document.sheets.add('Nytt', 'addin')],
    [
      'tables',
      () =>
        document.tables.add(sheet, { row: 0, column: 0, rowCount: 2, columnCount: 1 }, { hasHeaders: true }, 'addin'),
    ],
    [
      'very many cells',
      () =>
        document.editCells(sheet, [{ row: 0, column: 0, inputs: Array.from({ length: 5_000 }, () => [1]) }], 'addin'),
    ],
  ])('is everything when it is about %s', (_, change) => {
    change();
    expect(due).toContain('whole');
  });
});
