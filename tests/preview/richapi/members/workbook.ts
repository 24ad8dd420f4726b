import type { MemberCase } from './case';

/** Members of the client's own, without a page in the documentation. */
interface ReferenceCounter {
  _GetReferenceCount(): { readonly value: number };
  _RemoveAllReferences(): void;
}

export const workbookCases: readonly MemberCase[] = [
  {
    name: 'the workbook knows its name, its selection and its active cell',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        workbook.load('name');
        workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
        const selected = workbook.getSelectedRange().load('address');
        const cell = workbook.getActiveCell().load('address');
        await sync();
        expect([workbook.name, selected.address, cell.address]).toEqual([
          'Arbeidsbok.xlsx',
          "'Ark1'!B2:C3",
          "'Ark1'!B2",
        ]);
      });
    },
  },
  {
    name: 'ranges kept beyond a request are counted and given back',
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const { workbook, sync } = context;
        const internals = workbook as unknown as ReferenceCounter;
        workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
        workbook.worksheets.getActiveWorksheet().getRange('A2').load('address');
        const kept = internals._GetReferenceCount();
        await sync();
        internals._RemoveAllReferences();
        const left = internals._GetReferenceCount();
        await sync();
        expect([kept.value, left.value]).toEqual([2, 0]);
      });
    },
  },
  {
    name: 'the structure is protected and unprotected with its password',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        workbook.protection.protect('hemmelig');
        workbook.protection.load('protected');
        await sync();
        expect(workbook.protection.protected).toBe(true);
        workbook.protection.unprotect('hemmelig');
        workbook.protection.load('protected');
        await sync();
        expect(workbook.protection.protected).toBe(false);
      });
    },
  },
  {
    name: 'the application calculates, in the separators of the person',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, application, sync }) => {
        const cell = workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
        application.calculationMode = 'Manual';
        cell.formulas = [[2], ['=A1*2']];
        cell.load('values');
        application.load('calculationMode,decimalSeparator,thousandsSeparator,useSystemSeparators');
        await sync();
        expect(application.toJSON()).toMatchObject({
          calculationMode: 'Manual',
          decimalSeparator: ',',
          thousandsSeparator: '\u00a0',
          useSystemSeparators: true,
        });
        expect(cell.values).toEqual([[2], [0]]);
        application.calculate('Full');
        cell.load('values');
        application.calculationMode = 'Automatic';
        await sync();
        expect(cell.values).toEqual([[2], [4]]);
      });
    },
  },
  {
    name: 'calculation waits for the end of the request that suspends it',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, application, sync }) => {
        const range = workbook.worksheets.getActiveWorksheet().getRange('D1:D2');
        range.formulas = [[1], ['=D1+1']];
        await sync();
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        range.getCell(0, 0).values = [[5]];
        const during = range.getCell(1, 0).load('values');
        await sync();
        const after = range.getCell(1, 0).load('values');
        await sync();
        expect([during.values, after.values]).toEqual([[[2]], [[6]]]);
      });
    },
  },
  {
    name: 'the culture tells how numbers and dates are written',
    async run({ Excel }) {
      await Excel.run(async ({ application, sync }) => {
        const { cultureInfo } = application;
        cultureInfo.load('name');
        cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
        cultureInfo.datetimeFormat.load();
        await sync();
        expect(cultureInfo.toJSON()).toEqual({
          name: 'nb-NO',
          numberFormat: { numberDecimalSeparator: ',', numberGroupSeparator: '\u00a0' },
          datetimeFormat: {
            dateSeparator: '.',
            timeSeparator: ':',
            shortDatePattern: 'dd.MM.yyyy',
            longDatePattern: 'dddd d. MMMM yyyy',
            longTimePattern: 'HH:mm:ss',
          },
        });
      });
    },
  },
  {
    name: 'settings are kept by key',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { settings } = workbook;
        settings.add('språk', 'nb').value = { code: 'nn' };
        const one = settings.getItem('språk').load('key,value');
        const none = settings.getItemOrNullObject('nei').load('key');
        const count = settings.getCount();
        settings.load('items/key');
        await sync();
        expect([one.key, one.value, none.isNullObject, count.value, settings.items.map(({ key }) => key)]).toEqual([
          'språk',
          { code: 'nn' },
          true,
          1,
          ['språk'],
        ]);
        one.delete();
        const rest = settings.getCount();
        await sync();
        expect(rest.value).toBe(0);
      });
    },
  },
  {
    name: 'a worksheet function answers a value or its error',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const day = workbook.functions.date(2018, 9, 4).load('value,error');
        const none = workbook.functions.date(1800, 2, 28).load('value,error');
        await sync();
        expect([day.value, day.error, none.error]).toEqual([43347, null, '#NUM!']);
      });
    },
  },
];
