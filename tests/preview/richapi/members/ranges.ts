import type { MemberCase } from './case';

export const rangeCases: readonly MemberCase[] = [
  {
    name: 'a range knows its place and size',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Mitt ark').getRange('B2:D5');
        range.load(
          'address,addressLocal,cellCount,rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn,worksheet/name',
        );
        await sync();
        expect(range.toJSON()).toEqual({
          address: "'Mitt ark'!B2:D5",
          addressLocal: "'Mitt ark'!B2:D5",
          cellCount: 12,
          rowIndex: 1,
          columnIndex: 1,
          rowCount: 4,
          columnCount: 3,
          isEntireRow: false,
          isEntireColumn: false,
        });
        expect(range.worksheet.name).toBe('Mitt ark');
      });
    },
  },
  {
    name: 'cells are read as values, formulas, formats, types and texts',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Verdier').getRange('A1:F1');
        range.formulas = [[1234.5, '=SUM(A1,1.5)', 'tekst', true, '=1/0', '']];
        range.numberFormat = [['#,##0.00', null, '@', 'General', 'General', 'General']];
        range.load('values,formulas,formulasLocal,numberFormat,numberFormatLocal,valueTypes,text');
        await sync();
        expect(range.toJSON()).toEqual({
          values: [[1234.5, 1236, 'tekst', true, '#DIV/0!', '']],
          formulas: [[1234.5, '=SUM(A1,1.5)', 'tekst', true, '=1/0', '']],
          formulasLocal: [[1234.5, '=SUMMER(A1;1,5)', 'tekst', true, '=1/0', '']],
          numberFormat: [['#,##0.00', 'General', '@', 'General', 'General', 'General']],
          numberFormatLocal: [['# ##0,00', 'Standard', '@', 'Standard', 'Standard', 'Standard']],
          valueTypes: [['Double', 'Double', 'String', 'Boolean', 'Error', 'Empty']],
          text: [['1\u00a0234,50', '1236', 'tekst', 'SANN', '#DIV/0!', '']],
        });
      });
    },
  },
  {
    name: 'null leaves a cell, an empty text clears it, one value fills the range',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Skriv').getRange('A1:B2');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.values = [
          [null, ''],
          ['=A1*10', "'007"],
        ];
        range.load('values,formulas');
        await sync();
        expect(range.values).toEqual([
          [1, ''],
          [10, '007'],
        ]);
        expect(range.formulas[1]).toEqual(['=A1*10', '007']);
        (range as { values: unknown }).values = 7;
        (range as { numberFormat: unknown }).numberFormat = '0.0';
        range.load('values,numberFormat');
        await sync();
        expect([range.values, range.numberFormat]).toEqual([
          [
            [7, 7],
            [7, 7],
          ],
          [
            ['0.0', '0.0'],
            ['0.0', '0.0'],
          ],
        ]);
      });
    },
  },
  {
    name: 'a large array is written in pieces, each checked against the range first',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Stor').getRange('A1:B1000');
        range.values = Array.from({ length: 1000 }, (_, row) => [row, row * 2]);
        const last = range.getLastRow().load('values');
        await sync();
        expect(last.values).toEqual([[999, 1998]]);
      });
    },
  },
  {
    name: 'formulas and formats are written in the language of the person',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Lokalt').getRange('A1:B1');
        range.formulasLocal = [['=SUMMER(1,5;2)', 'tekst']];
        range.numberFormatLocal = [['# ##0,00', 'dd.mm.åååå']];
        range.load('formulas,values,numberFormat');
        await sync();
        expect([range.formulas, range.values, range.numberFormat]).toEqual([
          [['=SUM(1.5,2)', 'tekst']],
          [[3.5, 'tekst']],
          [['#,##0.00', 'dd.mm.yyyy']],
        ]);
      });
    },
  },
  {
    name: 'ranges are found from a range',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Nabo');
        const range = sheet.getRange('C3:E6');
        sheet.getRange('D4:D5').values = [[1], [2]];
        const found = {
          getCell: range.getCell(0, 5),
          getRow: range.getRow(1),
          getColumn: range.getColumn(2),
          getLastCell: range.getLastCell(),
          getLastRow: range.getLastRow(),
          getLastColumn: range.getLastColumn(),
          getEntireRow: range.getEntireRow(),
          getEntireColumn: range.getEntireColumn(),
          getOffsetRange: range.getOffsetRange(-1, 2),
          getResizedRange: range.getResizedRange(1, -1),
          getAbsoluteResizedRange: range.getAbsoluteResizedRange(1, 2),
          getRowsAbove: range.getRowsAbove(2),
          getRowsAboveWithin: range.getRowsAbove(-2),
          getRowsBelow: range.getRowsBelow(),
          getRowsBelowWithin: range.getRowsBelow(-1),
          getColumnsBefore: range.getColumnsBefore(1),
          getColumnsAfter: range.getColumnsAfter(2),
          getBoundingRect: range.getBoundingRect('A1:A1'),
          getIntersection: range.getIntersection(sheet.getRange('D:D')),
          getIntersectionOrNullObject: range.getIntersectionOrNullObject('A1:C3'),
          getUsedRange: range.getUsedRange(true),
          getUsedRangeOrNullObject: range.getUsedRangeOrNullObject(),
        };
        for (const one of Object.values(found)) one.load('address');
        const apart = range.getIntersectionOrNullObject('A1:B2').load('address');
        const unused = sheet.getRange('H1:H9').getUsedRangeOrNullObject(true).load('address');
        await sync();
        expect(Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one.address.slice(5)]))).toEqual({
          getCell: 'H3',
          getRow: 'C4:E4',
          getColumn: 'E3:E6',
          getLastCell: 'E6',
          getLastRow: 'C6:E6',
          getLastColumn: 'E3:E6',
          getEntireRow: '3:6',
          getEntireColumn: 'C:E',
          getOffsetRange: 'E2:G5',
          getResizedRange: 'C3:D7',
          getAbsoluteResizedRange: 'C3:D3',
          getRowsAbove: 'C1:E2',
          getRowsAboveWithin: 'C3:E4',
          getRowsBelow: 'C7:E7',
          getRowsBelowWithin: 'C6:E6',
          getColumnsBefore: 'B3:B6',
          getColumnsAfter: 'F3:G6',
          getBoundingRect: 'A1:E6',
          getIntersection: 'D3:D6',
          getIntersectionOrNullObject: 'C3',
          getUsedRange: 'D4:D5',
          getUsedRangeOrNullObject: 'D4:D5',
        });
        expect([apart.isNullObject, unused.isNullObject]).toEqual([true, true]);
      });
    },
  },
  {
    name: 'rows and cells are inserted and deleted, and kept ranges move with their cells',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Flytt');
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        const kept = sheet.getRange('A2').load('address');
        await sync();
        const inserted = sheet.getRange('2:2').insert('Down').load('address');
        sheet.getRange('B1').insert('Right');
        kept.load('address,values');
        const row = sheet.getRange('A1:C1').load('values');
        await sync();
        expect([inserted.address, kept.address, kept.values, row.values]).toEqual([
          'Flytt!2:2',
          'Flytt!A3',
          [[3]],
          [[1, '', 2]],
        ]);
        sheet.getRange('A2:B2').delete('Up');
        sheet.getRange('B1').delete('Left');
        const used = sheet.getUsedRange(true).load('values');
        await sync();
        expect(used.values).toEqual([
          [1, 2],
          [3, 4],
        ]);
      });
    },
  },
  {
    name: 'contents, formats or both are cleared',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Tøm').getRange('A1');
        range.values = [[5]];
        range.format.font.bold = true;
        range.clear('Contents');
        range.load('values,format/font/bold');
        await sync();
        expect([range.values, range.format.font.bold]).toEqual([[['']], true]);
        range.values = [[5]];
        range.clear('Formats');
        range.load('values,format/font/bold');
        await sync();
        expect([range.values, range.format.font.bold]).toEqual([[[5]], false]);
        range.clear();
        range.load('values');
        await sync();
        expect(range.values).toEqual([['']]);
      });
    },
  },
  {
    name: 'cells are merged to one and taken apart',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const range = workbook.worksheets.add('Slå sammen').getRange('A1:B2');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge(true);
        range.load('values');
        await sync();
        expect(range.values).toEqual([
          [1, ''],
          [3, ''],
        ]);
        range.unmerge();
        range.merge();
        range.unmerge();
        range.load('values');
        await sync();
        expect(range.values).toEqual([
          [1, ''],
          ['', ''],
        ]);
      });
    },
  },
  {
    name: 'rows and columns are hidden and shown',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Skjul');
        const range = sheet.getRange('A1:B2');
        sheet.getRange('1:1').rowHidden = true;
        sheet.getRange('B:B').columnHidden = true;
        range.load('rowHidden,columnHidden,hidden');
        const first = sheet.getRange('A1').load('rowHidden,columnHidden,hidden');
        await sync();
        expect([range.rowHidden, range.columnHidden, range.hidden]).toEqual([null, null, null]);
        expect([first.rowHidden, first.columnHidden, first.hidden]).toEqual([true, false, true]);
        range.rowHidden = false;
        range.columnHidden = false;
        range.load('hidden');
        await sync();
        expect(range.hidden).toBe(false);
      });
    },
  },
];
