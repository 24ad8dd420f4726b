import { DocumentError, OpenDocument } from '../../../src/preview/document';

const sheetOf = (doc: OpenDocument): string => doc.sheets.active;

describe('a new document', () => {
  test('holds what an add-in writes, and calculates', () => {
    const doc = OpenDocument.blank('Budsjett');
    const sheet = sheetOf(doc);
    doc.editCells(sheet, [{ row: 0, column: 0, inputs: [[1, 2, '=A1+B1', '=C1*2']] }], 'addin');
    expect(doc.readCells(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 4 })).toEqual({
      values: [[1, 2, 3, 6]],
      valueTypes: [['Double', 'Double', 'Double', 'Double']],
      formulas: [[1, 2, '=A1+B1', '=C1*2']],
      numberFormats: [['General', 'General', 'General', 'General']],
    });
    doc.editCells(sheet, [{ row: 0, column: 0, inputs: [['10,5']] }], 'user');
    expect(doc.readCell(sheet, 0, 3).value).toBe(25);
    doc.undo();
    expect(doc.readCell(sheet, 0, 3).value).toBe(6);
    doc.redo();
    expect(doc.readCell(sheet, 0, 3).value).toBe(25);
  });

  test('comes back as it was saved', async () => {
    const doc = OpenDocument.blank('Budsjett');
    doc.editCells(
      sheetOf(doc),
      [
        {
          row: 1,
          column: 1,
          inputs: [
            ['Sum', 4],
            ['=SUM(C2:C2)', "'=A1"],
          ],
        },
      ],
      'addin',
    );
    const again = await OpenDocument.open(await doc.save());
    const rect = { row: 0, column: 0, rowCount: 4, columnCount: 4 };
    expect(again.readCells(sheetOf(again), rect)).toEqual(doc.readCells(sheetOf(doc), rect));
    expect(again.readCell(sheetOf(again), 2, 2)).toMatchObject({ value: '=A1', quotePrefix: true });
  });

  test('refuses a formula that Excel would not take, and stays as it was', () => {
    const doc = OpenDocument.blank();
    expect(() => doc.editCells(sheetOf(doc), [{ row: 0, column: 0, inputs: [[1, '=SUM(']] }], 'addin')).toThrow(
      DocumentError,
    );
    expect(doc.usedRect(sheetOf(doc), { valuesOnly: true })).toBeNull();
    expect(doc.canUndo).toBe(false);
  });
});
