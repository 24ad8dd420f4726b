import type { MemberCase } from './case';

export const formatCases: readonly MemberCase[] = [
  {
    name: 'fonts and fills are set, read, and null where cells differ',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Format');
        const cell = sheet.getRange('A1');
        const { font, fill } = cell.format;
        font.load('bold,italic,strikethrough,underline,color,name,size');
        fill.load('color');
        await sync();
        expect(font.toJSON()).toEqual({
          bold: false,
          italic: false,
          strikethrough: false,
          underline: 'None',
          color: '#000000',
          name: 'Calibri',
          size: 11,
        });
        expect(fill.color).toBe('#FFFFFF');
        font.set({
          bold: true,
          italic: true,
          strikethrough: true,
          underline: 'Double',
          color: '#1F4E79',
          name: 'Arial',
          size: 14,
        });
        fill.color = 'orange';
        const pair = sheet.getRange('A1:B1').load('format/font/bold,format/fill/color');
        font.load();
        fill.load('color');
        await sync();
        expect([font.color, font.size, font.underline, fill.color]).toEqual(['#1F4E79', 14, 'Double', '#FFA500']);
        expect([pair.format.font.bold, pair.format.fill.color]).toEqual([null, null]);
        fill.clear();
        fill.load('color');
        await sync();
        expect(fill.color).toBe('#FFFFFF');
      });
    },
  },
  {
    name: 'alignment, wrapping and indent are set and read',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { format } = workbook.worksheets.add('Justering').getRange('A1:A2');
        format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
        await sync();
        expect(format.toJSON()).toMatchObject({
          horizontalAlignment: 'General',
          verticalAlignment: 'Bottom',
          wrapText: false,
          indentLevel: 0,
        });
        format.set({ horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, indentLevel: 2 });
        format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
        await sync();
        expect(format.toJSON()).toMatchObject({
          horizontalAlignment: 'Right',
          verticalAlignment: 'Center',
          wrapText: true,
          indentLevel: 2,
        });
      });
    },
  },
  {
    name: 'sizes are points, and fit their content on request',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Størrelse');
        const { format } = sheet.getRange('A1:B2');
        format.load('columnWidth,rowHeight');
        await sync();
        expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
        format.columnWidth = 90;
        format.rowHeight = 30;
        format.load('columnWidth,rowHeight');
        await sync();
        expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
        sheet.getRange('A1').values = [['Samarbeidsrådet og fag']];
        format.autofitColumns();
        format.autofitRows();
        format.load('columnWidth,rowHeight');
        const first = sheet.getRange('A1').format.load('columnWidth');
        await sync();
        expect(first.columnWidth).toBeGreaterThan(90);
        expect([format.columnWidth, format.rowHeight]).toEqual([null, 15]);
      });
    },
  },
  {
    name: 'borders are drawn at the edges and inside',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Kanter');
        const { borders } = sheet.getRange('A1:B2').format;
        const bottom = borders.getItem('EdgeBottom');
        bottom.style = 'Continuous';
        bottom.weight = 'Medium';
        bottom.color = '#FF0000';
        borders.getItem('InsideHorizontal').style = 'Dash';
        bottom.load('sideIndex,style,weight,color');
        borders.load('count,items/sideIndex,items/style');
        const second = borders.getItemAt(1).load('sideIndex');
        const inside = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
        await sync();
        expect(bottom.toJSON()).toMatchObject({
          sideIndex: 'EdgeBottom',
          style: 'Continuous',
          weight: 'Medium',
          color: '#FF0000',
        });
        expect([borders.count, borders.items.length, second.sideIndex, inside.style]).toEqual([
          8,
          8,
          'EdgeBottom',
          'Dash',
        ]);
      });
    },
  },
  {
    name: 'cells are locked and formulas hidden by their format',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Lås');
        sheet.getRange('A1').format.protection.locked = false;
        sheet.getRange('A1').format.protection.formulaHidden = true;
        const one = sheet.getRange('A1').format.protection.load('locked,formulaHidden');
        const two = sheet.getRange('A1:A2').format.protection.load('locked,formulaHidden');
        await sync();
        expect([one.locked, one.formulaHidden, two.locked, two.formulaHidden]).toEqual([false, true, null, null]);
      });
    },
  },
];
