import { withSales } from '../host';
import type { MemberCase } from './case';

export const filterCases: readonly MemberCase[] = [
  {
    name: 'a column is filtered by values or by comparison, and rows are hidden',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const table = workbook.tables.getItem('Sales');
        const rows = workbook.worksheets.getItem('Data').getRange('A2:A4');
        const hidden = async (): Promise<boolean[]> => {
          const cells = [0, 1, 2].map((row) => rows.getCell(row, 0).load('rowHidden'));
          await sync();
          return cells.map(({ rowHidden }) => rowHidden);
        };
        const { filter } = table.columns.getItem('Item');
        filter.load('criteria');
        filter.applyValuesFilter(['Ink']);
        expect(await hidden()).toEqual([true, false, true]);
        expect(filter.criteria).toBeNull();
        filter.load('criteria');
        filter.clear();
        const { filter: count } = table.columns.getItem('Count');
        count.applyCustomFilter('>5', '<9', 'And');
        expect(await hidden()).toEqual([true, true, false]);
        expect(filter.criteria).toEqual({ filterOn: 'Values', values: ['Ink'] });
        count.apply({ filterOn: 'Custom', criterion1: '>=7' });
        table.autoFilter.load('isDataFiltered,criteria');
        expect(await hidden()).toEqual([false, true, false]);
        expect(table.autoFilter.isDataFiltered).toBe(true);
        expect(table.autoFilter.criteria).toEqual([null, { filterOn: 'Custom', criterion1: '>=7' }, null]);
        table.clearFilters();
        expect(await hidden()).toEqual([false, false, false]);
      });
    },
  },
  {
    name: 'a filter is applied anew after values changed',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const table = workbook.tables.getItem('Sales');
        const sheet = workbook.worksheets.getItem('Data');
        table.columns.getItem('Count').filter.applyCustomFilter('>5');
        sheet.getRange('B2').values = [[1]];
        const before = sheet.getRange('A2').load('rowHidden');
        await sync();
        table.reapplyFilters();
        const after = sheet.getRange('A2').load('rowHidden');
        await sync();
        expect([before.rowHidden, after.rowHidden]).toEqual([false, true]);
      });
    },
  },
  {
    name: 'the filter of a table is taken away and put back',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const { autoFilter } = workbook.tables.getItem('Sales');
        autoFilter.load('enabled');
        const range = autoFilter.getRange().load('address');
        await sync();
        expect([autoFilter.enabled, range.address]).toEqual([true, 'Data!A1:C4']);
        autoFilter.remove();
        autoFilter.load('enabled');
        await sync();
        expect(autoFilter.enabled).toBe(false);
        autoFilter.apply('Data!A1:C4', 0, { filterOn: 'Values', values: ['Ink', 'Pens'] });
        autoFilter.load('enabled,isDataFiltered');
        await sync();
        expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
      });
    },
  },
  {
    name: 'a sheet has a filter of its own outside tables',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Liste');
        sheet.getRange('A1:B3').values = [
          ['Navn', 'Antall'],
          ['x', 1],
          ['y', 2],
        ];
        const { autoFilter } = sheet;
        autoFilter.load('enabled,isDataFiltered,criteria');
        const none = autoFilter.getRangeOrNullObject().load('address');
        await sync();
        expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria, none.isNullObject]).toEqual([
          false,
          false,
          [],
          true,
        ]);
        autoFilter.apply(sheet.getRange('A1:B3'), 1, { filterOn: 'Custom', criterion1: '>1' });
        autoFilter.load('isDataFiltered,criteria');
        const range = autoFilter.getRangeOrNullObject().load('address');
        const row = sheet.getRange('A2').load('rowHidden');
        await sync();
        expect([autoFilter.isDataFiltered, range.address, row.rowHidden]).toEqual([true, 'Liste!A1:B3', true]);
        sheet.getRange('B2').values = [[5]];
        autoFilter.reapply();
        const shown = sheet.getRange('A2').load('rowHidden');
        await sync();
        expect(shown.rowHidden).toBe(false);
        autoFilter.clearColumnCriteria(1);
        autoFilter.load('isDataFiltered');
        await sync();
        expect(autoFilter.isDataFiltered).toBe(false);
        autoFilter.clearCriteria();
        autoFilter.remove();
        autoFilter.load('enabled');
        await sync();
        expect(autoFilter.enabled).toBe(false);
      });
    },
  },
];
