import type { MemberCase } from './case';

export const nameCases: readonly MemberCase[] = [
  {
    name: 'names of the workbook are added, found and changed',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { names } = workbook;
        const sheet = workbook.worksheets.add('Ramme');
        const cell = names.add('Tilskudd', sheet.getRange('B2'), 'Bekreftet').load();
        names.add('Andel', '=0.5');
        names.addFormulaLocal('Halv', '=0,5');
        const byName = names.getItem('tilskudd').load('name');
        const none = names.getItemOrNullObject('Nei').load('name');
        const count = names.getCount();
        names.load('items/name,items/type,items/value,items/formula');
        await sync();
        expect(cell.toJSON()).toMatchObject({
          name: 'Tilskudd',
          type: 'Range',
          value: 'Ramme!$B$2',
          formula: '=Ramme!$B$2',
          visible: true,
          comment: 'Bekreftet',
          scope: 'Workbook',
        });
        expect([byName.name, none.isNullObject, count.value]).toEqual(['Tilskudd', true, 3]);
        expect(names.items.map(({ name, type, value, formula }) => [name, type, value, formula])).toEqual([
          ['Tilskudd', 'Range', 'Ramme!$B$2', '=Ramme!$B$2'],
          ['Andel', 'Double', 0.5, '=0.5'],
          ['Halv', 'Double', 0.5, '=0.5'],
        ]);
      });
    },
  },
  {
    name: 'a name of a sheet leads to its range and its sheet',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Eget');
        const name = sheet.names.add('Start', '=Eget!$C$3');
        name.visible = false;
        name.comment = 'Ny';
        name.formula = '=Eget!$D$4';
        name.load('visible,comment,formula,scope,worksheet/name');
        const range = name.getRange().load('address');
        const also = name.getRangeOrNullObject().load('address');
        const home = name.worksheetOrNullObject.load('name');
        const none = workbook.names.add('Tall', '=1').worksheetOrNullObject.load('name');
        const byAddress = sheet.getRange('Start').load('address');
        sheet.names.load('items/name');
        await sync();
        expect([name.visible, name.comment, name.formula, name.scope, name.worksheet.name]).toEqual([
          false,
          'Ny',
          '=Eget!$D$4',
          'Worksheet',
          'Eget',
        ]);
        expect([range.address, also.address, byAddress.address, home.name, none.isNullObject]).toEqual([
          'Eget!D4',
          'Eget!D4',
          'Eget!D4',
          'Eget',
          true,
        ]);
        name.delete();
        const count = sheet.names.getCount();
        await sync();
        expect(count.value).toBe(0);
      });
    },
  },
];
