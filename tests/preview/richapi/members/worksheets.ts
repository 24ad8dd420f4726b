import type { MemberCase } from './case';

export const worksheetCases: readonly MemberCase[] = [
  {
    name: 'sheets are added last, found by name or id, counted and listed in order',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { worksheets } = workbook;
        const added = worksheets.add('Budsjett').load('id,name,position,visibility');
        const byName = worksheets.getItem('budsjett').load('id');
        const none = worksheets.getItemOrNullObject('Nei').load('id');
        const active = worksheets.getActiveWorksheet().load('name');
        const first = worksheets.getFirst().load('name');
        const last = worksheets.getLast(true).load('name');
        const count = worksheets.getCount();
        worksheets.load('items/name');
        await sync();
        expect(added.toJSON()).toEqual({ id: byName.id, name: 'Budsjett', position: 1, visibility: 'Visible' });
        expect([none.isNullObject, active.name, first.name, last.name, count.value]).toEqual([
          true,
          'Ark1',
          'Ark1',
          'Budsjett',
          2,
        ]);
        expect(worksheets.items.map(({ name }) => name)).toEqual(['Ark1', 'Budsjett']);
      });
    },
  },
  {
    name: 'a sheet is renamed, moved, hidden, coloured, activated and deleted',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { worksheets } = workbook;
        const sheet = worksheets.add();
        sheet.name = 'Kontroll';
        sheet.position = 0;
        sheet.tabColor = '#C00000';
        sheet.showGridlines = false;
        sheet.activate();
        sheet.load('name,position,tabColor,showGridlines');
        const active = worksheets.getActiveWorksheet().load('name');
        await sync();
        expect(sheet.toJSON()).toMatchObject({
          name: 'Kontroll',
          position: 0,
          tabColor: '#C00000',
          showGridlines: false,
        });
        expect(active.name).toBe('Kontroll');
        sheet.visibility = 'Hidden';
        const visible = worksheets.getCount(true);
        const now = worksheets.getActiveWorksheet().load('name');
        await sync();
        expect([visible.value, now.name]).toEqual([1, 'Ark1']);
        sheet.delete();
        const count = worksheets.getCount();
        await sync();
        expect(count.value).toBe(1);
      });
    },
  },
  {
    name: 'ranges of a sheet are found by address, by place and by use',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Plan');
        const empty = sheet.getUsedRange().load('address');
        const none = sheet.getUsedRangeOrNullObject(true).load('address');
        sheet.getRange('B2:C3').values = [
          [1, 2],
          [3, ''],
        ];
        sheet.getRange('E9').format.fill.color = '#FFFF00';
        const addresses = [
          sheet.getUsedRange(),
          sheet.getUsedRange(true),
          sheet.getUsedRangeOrNullObject(true),
          sheet.getRange('C:D'),
          sheet.getRange('2:3'),
          sheet.getRange('$B$2'),
          sheet.getRangeByIndexes(1, 1, 2, 3),
          sheet.getCell(4, 25),
        ].map((range) => range.load('address'));
        const whole = sheet.getRange().load('cellCount,isEntireColumn,isEntireRow');
        await sync();
        expect([empty.address, none.isNullObject]).toEqual(['Plan!A1', true]);
        expect(addresses.map(({ address }) => address)).toEqual([
          'Plan!B2:E9',
          'Plan!B2:C3',
          'Plan!B2:C3',
          'Plan!C:D',
          'Plan!2:3',
          'Plan!B2',
          'Plan!B2:D3',
          'Plan!Z5',
        ]);
        expect(whole.toJSON()).toEqual({ cellCount: -1, isEntireColumn: true, isEntireRow: true });
      });
    },
  },
  {
    name: 'protection locks cells that are not unlocked, and says what it allows',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Låst');
        sheet.getRange('A1').format.protection.locked = false;
        sheet.protection.protect({ allowAutoFilter: true, selectionMode: 'Normal' }, 'nøkkel');
        sheet.protection.load('protected,options');
        sheet.getRange('A1').values = [[1]];
        await sync();
        expect(sheet.protection.protected).toBe(true);
        expect(sheet.protection.options).toMatchObject({
          allowAutoFilter: true,
          allowFormatCells: false,
          selectionMode: 'Normal',
        });
        sheet.protection.unprotect('nøkkel');
        sheet.protection.load('protected,options');
        await sync();
        expect([sheet.protection.protected, sheet.protection.options]).toEqual([false, null]);
      });
    },
  },
  {
    name: 'panes are frozen by rows, by columns and at a range',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { freezePanes } = workbook.worksheets.add('Rute');
        const none = freezePanes.getLocationOrNullObject().load('address');
        freezePanes.freezeRows(2);
        const rows = freezePanes.getLocation().load('address');
        freezePanes.freezeColumns();
        const columns = freezePanes.getLocation().load('address');
        freezePanes.freezeAt('A1:B3');
        const cells = freezePanes.getLocationOrNullObject().load('address');
        freezePanes.unfreeze();
        const after = freezePanes.getLocationOrNullObject().load('address');
        await sync();
        expect([none.isNullObject, rows.address, columns.address, cells.address, after.isNullObject]).toEqual([
          true,
          'Rute!1:2',
          'Rute!A:A',
          'Rute!A1:B3',
          true,
        ]);
      });
    },
  },
];
