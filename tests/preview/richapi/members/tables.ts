import { withSales } from '../host';
import type { MemberCase } from './case';

export const tableCases: readonly MemberCase[] = [
  {
    name: 'tables are added, found by name or id, counted and listed',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const { tables } = workbook;
        const sheet = workbook.worksheets.getItem('Data');
        const sales = tables.getItem('sales').load('id,name');
        const none = tables.getItemOrNullObject('Nei').load('name');
        const first = tables.getItemAt(0).load('name');
        const count = tables.getCount();
        tables.load('count,items/name');
        sheet.tables.load('items/name');
        await sync();
        const byId = tables.getItem(sales.id).load('name');
        await sync();
        expect([byId.name, none.isNullObject, first.name, count.value, tables.count]).toEqual([
          'Sales',
          true,
          'Sales',
          1,
          1,
        ]);
        expect([tables.items, sheet.tables.items].map((items) => items.map(({ name }) => name))).toEqual([
          ['Sales'],
          ['Sales'],
        ]);
      });
    },
  },
  {
    name: 'a table knows its parts',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const table = workbook.tables.getItem('Sales');
        table.showTotals = true;
        const parts = [
          table.getRange(),
          table.getHeaderRowRange(),
          table.getDataBodyRange(),
          table.getTotalRowRange(),
        ].map((range) => range.load('address'));
        table.load('id,showHeaders,showTotals,worksheet/name');
        table.columns.load('count');
        table.rows.load('count');
        await sync();
        expect(parts.map(({ address }) => address)).toEqual(['Data!A1:C5', 'Data!A1:C1', 'Data!A2:C4', 'Data!A5:C5']);
        expect([
          table.showHeaders,
          table.showTotals,
          table.worksheet.name,
          table.columns.count,
          table.rows.count,
        ]).toEqual([true, true, 'Data', 3, 3]);
      });
    },
  },
  {
    name: 'a table is renamed, dressed, resized and its header hidden',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const table = workbook.tables.getItem('Sales');
        const look = {
          name: 'Salg',
          style: 'TableStyleLight9',
          showFilterButton: false,
          showBandedRows: false,
          showBandedColumns: true,
          highlightFirstColumn: true,
          highlightLastColumn: true,
        };
        table.set(look);
        table.resize('A1:D6');
        table.load(Object.keys(look).join(','));
        const range = table.getRange().load('address,values');
        await sync();
        expect(table.toJSON()).toMatchObject(look);
        expect([range.address, range.values[0]?.length]).toEqual(['Data!A1:D6', 4]);
        table.showHeaders = false;
        const after = table.getRange().load('address');
        await sync();
        expect(after.address).toBe('Data!A2:D6');
      });
    },
  },
  {
    name: 'a table becomes a range, or goes with its cells',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const range = workbook.tables.getItem('Sales').convertToRange().load('address,values');
        const count = workbook.tables.getCount();
        await sync();
        expect([range.address, range.values[1], count.value]).toEqual(['Data!A1:C4', ['Pens', 10, 2.5], 0]);
        const again = workbook.tables.add('Data!A1:C4', true);
        again.delete();
        const cell = workbook.worksheets.getItem('Data').getRange('A1').load('values');
        await sync();
        expect(cell.values).toEqual([['']]);
      });
    },
  },
  {
    name: 'columns are found, read, written, renamed, added and deleted',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const { columns } = workbook.tables.getItem('Sales');
        columns.load('count,items/name,items/id,items/index,items/values');
        const count = columns.getItem('count').load('id,name,index');
        const none = columns.getItemOrNullObject('Nei').load('name');
        const last = columns.getItemAt(2).load('name');
        const total = columns.getCount();
        await sync();
        expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
          ['Item', 0],
          ['Count', 1],
          ['Price', 2],
        ]);
        expect([columns.count, count.id, none.isNullObject, last.name, total.value]).toEqual([
          3,
          columns.items[1]?.id,
          true,
          'Price',
          3,
        ]);
        expect(columns.items[1]?.values).toEqual([['Count'], [10], [3], [7]]);
        const added = columns.add(1, [['Weight'], [1], [2], [3]]).load('index,name');
        count.name = 'Antall';
        count.values = [['Antall'], [11], [3], [7]];
        const parts = [count.getRange(), count.getHeaderRowRange(), count.getDataBodyRange()].map((range) =>
          range.load('address,values'),
        );
        await sync();
        expect([added.index, added.name]).toEqual([1, 'Weight']);
        expect(parts.map(({ address }) => address)).toEqual(['Data!C1:C4', 'Data!C1', 'Data!C2:C4']);
        expect(parts[0]?.values).toEqual([['Antall'], [11], [3], [7]]);
        added.delete();
        const rest = columns.getCount();
        await sync();
        expect(rest.value).toBe(3);
      });
    },
  },
  {
    name: 'the totals of a column are a range of their own',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const table = workbook.tables.getItem('Sales');
        table.showTotals = true;
        const total = table.columns.getItem('Price').getTotalRowRange().load('address,values');
        await sync();
        expect([total.address, total.values]).toEqual(['Data!C5', [[47.5]]]);
      });
    },
  },
  {
    name: 'rows are found, read, written, added and deleted',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const { rows } = workbook.tables.getItem('Sales');
        const added = rows.add(-1, [['Glue', 1, 9]]).load('index,values');
        rows.add(0, [['Tape', 2, 8]]);
        rows.load('count,items/index,items/values');
        const count = rows.getCount();
        await sync();
        expect([added.index, added.values, rows.count, count.value]).toEqual([3, [['Glue', 1, 9]], 5, 5]);
        expect(rows.items.map(({ values }) => values[0]?.[0])).toEqual(['Tape', 'Pens', 'Ink', 'Paper', 'Glue']);
        const third = rows.getItemAt(2);
        third.values = [['Blekk', 4, 41]];
        const range = third.getRange().load('address,values');
        await sync();
        expect([range.address, range.values]).toEqual(['Data!A4:C4', [['Blekk', 4, 41]]]);
        rows.getItemAt(0).delete();
        const rest = rows.getCount();
        await sync();
        expect(rest.value).toBe(4);
      });
    },
  },
  {
    name: 'what is written below a table makes it longer',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.getItem('Data').getRange('A5:C6').values = [
          ['Glue', 1, 9],
          ['Tape', 2, 8],
        ];
        const range = workbook.tables.getItem('Sales').getRange().load('address');
        await sync();
        expect(range.address).toBe('Data!A1:C6');
      });
    },
  },
  {
    name: 'the tables that a range touches are found',
    async run(host) {
      await withSales(host);
      await host.Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.getItem('Data');
        const touched = sheet.getRange('B2').getTables();
        const whole = sheet.getRange('B2:C9').getTables(true);
        const counts = [touched.getCount(), whole.getCount()];
        const first = touched.getFirst().load('name');
        const item = touched.getItem('Sales').load('name');
        const none = whole.getItemOrNullObject('Sales').load('name');
        touched.load('items/name,items/autoFilter/isDataFiltered');
        await sync();
        expect([counts.map(({ value }) => value), first.name, item.name, none.isNullObject]).toEqual([
          [1, 0],
          'Sales',
          'Sales',
          true,
        ]);
        expect(touched.items.map(({ name, autoFilter }) => [name, autoFilter.isDataFiltered])).toEqual([
          ['Sales', false],
        ]);
      });
    },
  },
];
