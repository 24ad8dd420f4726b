import { delivered, withSales } from '../host';
import type { MemberCase } from './case';

type Heard = (name: string) => (event: unknown) => Promise<void>;

/** Events are heard one by one; each case says what it heard. */
export function eventCases(heard: (member: string) => void): readonly MemberCase[] {
  const listen =
    (log: unknown[]): Heard =>
    (name) =>
    async (event) => {
      heard(name);
      const { type: _, getRange: _getRange, getRangeOrNullObject: _orNull, ...rest } = event as Record<string, unknown>;
      log.push([name, JSON.parse(JSON.stringify(rest))]);
      await Promise.resolve();
    };
  return [
    {
      name: 'changes of cells reach the sheet, the workbook and the tables',
      async run(host) {
        await withSales(host);
        const log: [string, Record<string, unknown>][] = [];
        const on = listen(log);
        await host.Excel.run(async ({ workbook, sync }) => {
          const sheet = workbook.worksheets.getItem('Data');
          sheet.onChanged.add(on('Worksheet.onChanged'));
          sheet.onFormatChanged.add(on('Worksheet.onFormatChanged'));
          sheet.onCalculated.add(on('Worksheet.onCalculated'));
          workbook.worksheets.onChanged.add(on('WorksheetCollection.onChanged'));
          workbook.worksheets.onFormatChanged.add(on('WorksheetCollection.onFormatChanged'));
          workbook.worksheets.onCalculated.add(on('WorksheetCollection.onCalculated'));
          workbook.tables.onChanged.add(on('TableCollection.onChanged'));
          workbook.tables.getItem('Sales').onChanged.add(on('Table.onChanged'));
          sheet.getRange('E1').formulas = [['=B2*2']];
          await sync();
          sheet.getRange('B2').values = [[12]];
          sheet.getRange('B2').format.font.bold = true;
          await sync();
        });
        await delivered();
        const changes = log.filter(([name, event]) => name.endsWith('onChanged') && event.address === 'B2');
        expect(changes.map(([name, { source, changeType }]) => [name, source, changeType])).toEqual([
          ['Worksheet.onChanged', 'Local', 'RangeEdited'],
          ['WorksheetCollection.onChanged', 'Local', 'RangeEdited'],
          ['Table.onChanged', 'Local', 'RangeEdited'],
          ['TableCollection.onChanged', 'Local', 'RangeEdited'],
        ]);
        expect(changes[0]?.[1].triggerSource).toBe('ThisLocalAddin');
        const names = new Set(log.map(([name]) => name));
        expect(names).toEqual(
          new Set([
            'Worksheet.onChanged',
            'Worksheet.onFormatChanged',
            'Worksheet.onCalculated',
            'WorksheetCollection.onChanged',
            'WorksheetCollection.onFormatChanged',
            'WorksheetCollection.onCalculated',
            'Table.onChanged',
            'TableCollection.onChanged',
          ]),
        );
      },
    },
    {
      name: 'the range of an event is found, and gone when it was deleted',
      async run(host) {
        const addresses: string[] = [];
        await host.Excel.run(async ({ workbook, sync }) => {
          workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
            if (event.changeType !== 'RangeEdited') return;
            await host.Excel.run(async (context) => {
              const range = event.getRange(context).load('address');
              const same = event.getRangeOrNullObject(context).load('address');
              await context.sync();
              addresses.push(range.address, same.address);
            });
          });
          await sync();
          workbook.worksheets.getActiveWorksheet().getRange('B2:C2').values = [[1, 2]];
          await sync();
        });
        await delivered();
        await delivered();
        expect(addresses).toEqual(["'Ark1'!B2:C2", "'Ark1'!B2:C2"]);
      },
    },
    {
      name: 'sheets tell when they come, go, are shown, left and protected',
      async run(host) {
        const log: [string, Record<string, unknown>][] = [];
        const on = listen(log);
        await host.Excel.run(async ({ workbook, sync }) => {
          const { worksheets } = workbook;
          worksheets.onAdded.add(on('WorksheetCollection.onAdded'));
          worksheets.onDeleted.add(on('WorksheetCollection.onDeleted'));
          worksheets.onActivated.add(on('WorksheetCollection.onActivated'));
          worksheets.onDeactivated.add(on('WorksheetCollection.onDeactivated'));
          worksheets.onProtectionChanged.add(on('WorksheetCollection.onProtectionChanged'));
          const first = worksheets.getFirst();
          first.onActivated.add(on('Worksheet.onActivated'));
          first.onDeactivated.add(on('Worksheet.onDeactivated'));
          first.onProtectionChanged.add(on('Worksheet.onProtectionChanged'));
          await sync();
          const other = worksheets.add('Annet');
          other.activate();
          first.protection.protect();
          await sync();
          first.activate();
          other.delete();
          await sync();
        });
        await delivered();
        expect(log.map(([name]) => name)).toEqual([
          'WorksheetCollection.onAdded',
          'Worksheet.onDeactivated',
          'WorksheetCollection.onDeactivated',
          'WorksheetCollection.onActivated',
          'Worksheet.onProtectionChanged',
          'WorksheetCollection.onProtectionChanged',
          'WorksheetCollection.onDeactivated',
          'Worksheet.onActivated',
          'WorksheetCollection.onActivated',
          'WorksheetCollection.onDeleted',
        ]);
      },
    },
    {
      name: 'the selection is told to the workbook, its sheet and its table',
      async run(host) {
        await withSales(host);
        await delivered();
        const log: [string, Record<string, unknown>][] = [];
        const on = listen(log);
        await host.Excel.run(async ({ workbook, sync }) => {
          const sheet = workbook.worksheets.getItem('Data');
          workbook.onSelectionChanged.add(on('Workbook.onSelectionChanged') as never);
          workbook.worksheets.onSelectionChanged.add(on('WorksheetCollection.onSelectionChanged'));
          sheet.onSelectionChanged.add(on('Worksheet.onSelectionChanged'));
          workbook.tables.getItem('Sales').onSelectionChanged.add(on('Table.onSelectionChanged'));
          await sync();
          sheet.getRange('C3:D9').select();
          await sync();
          sheet.getRange('F1').select();
          await sync();
        });
        await delivered();
        expect(log.map(([name, { address, isInsideTable }]) => [name, address, isInsideTable])).toEqual([
          ['Workbook.onSelectionChanged', undefined, undefined],
          ['Worksheet.onSelectionChanged', 'C3:D9', undefined],
          ['WorksheetCollection.onSelectionChanged', 'C3:D9', undefined],
          ['Table.onSelectionChanged', 'C3:C4', true],
          ['Workbook.onSelectionChanged', undefined, undefined],
          ['Worksheet.onSelectionChanged', 'F1', undefined],
          ['WorksheetCollection.onSelectionChanged', 'F1', undefined],
          ['Table.onSelectionChanged', '', false],
        ]);
      },
    },
    {
      name: 'tables tell when they come and go, the workbook when it is shown',
      async run(host) {
        const log: [string, Record<string, unknown>][] = [];
        const on = listen(log);
        await host.Excel.run(async ({ workbook, sync }) => {
          workbook.tables.onAdded.add(on('TableCollection.onAdded'));
          workbook.tables.onDeleted.add(on('TableCollection.onDeleted'));
          workbook.onActivated.add(on('Workbook.onActivated') as never);
          await sync();
          const table = workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
          table.name = 'Kort';
          table.delete();
          await sync();
          host.standIn.activate();
        });
        await delivered();
        expect(log.map(([name, event]) => [name, event.tableName])).toEqual([
          ['TableCollection.onAdded', undefined],
          ['TableCollection.onDeleted', 'Kort'],
          ['Workbook.onActivated', undefined],
        ]);
      },
    },
    {
      name: 'an add-in can switch its events off and stop listening',
      async run(host) {
        const log: unknown[] = [];
        await host.Excel.run(async (context) => {
          const { workbook, runtime, sync } = context;
          const sheet = workbook.worksheets.getActiveWorksheet();
          const listener = sheet.onChanged.add(async ({ address }) => {
            log.push(address);
            await Promise.resolve();
          });
          await sync();
          runtime.enableEvents = false;
          sheet.getRange('A1').values = [[1]];
          runtime.load('enableEvents');
          await sync();
          expect(runtime.enableEvents).toBe(false);
          runtime.enableEvents = true;
          sheet.getRange('A2').values = [[2]];
          await sync();
          await delivered();
          listener.remove();
          await sync();
          sheet.getRange('A3').values = [[3]];
          await sync();
        });
        await delivered();
        expect(log).toEqual(['A2']);
      },
    },
  ];
}
