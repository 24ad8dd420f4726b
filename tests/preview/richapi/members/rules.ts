import type { MemberCase } from './case';

export const ruleCases: readonly MemberCase[] = [
  {
    name: 'data validation is set, read and cleared',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Regler');
        const { dataValidation } = sheet.getRange('A1:A5');
        dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
        await sync();
        expect(dataValidation.toJSON()).toMatchObject({ type: 'None', rule: {}, ignoreBlanks: true });
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nei' } };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Feil', message: 'Velg' };
        dataValidation.prompt = { showPrompt: true, title: 'Svar', message: 'Ja eller nei' };
        dataValidation.ignoreBlanks = false;
        dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
        const some = sheet.getRange('A5:A6').dataValidation.load('type,rule');
        await sync();
        expect(dataValidation.toJSON()).toEqual({
          type: 'List',
          rule: { list: { inCellDropDown: true, source: 'Ja,Nei' } },
          errorAlert: { showAlert: true, style: 'Warning', title: 'Feil', message: 'Velg' },
          prompt: { showPrompt: true, title: 'Svar', message: 'Ja eller nei' },
          ignoreBlanks: false,
        });
        expect([some.type, some.rule]).toEqual(['Inconsistent', null]);
        dataValidation.rule = { wholeNumber: { formula1: 1, formula2: '=B1', operator: 'Between' } };
        dataValidation.load('type,rule');
        await sync();
        expect([dataValidation.type, dataValidation.rule]).toEqual([
          'WholeNumber',
          { wholeNumber: { formula1: 1, formula2: '=B1', operator: 'Between' } },
        ]);
        dataValidation.clear();
        dataValidation.load('type');
        await sync();
        expect(dataValidation.type).toBe('None');
      });
    },
  },
  {
    name: 'a list may be the cells of a range',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Lister');
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
        dataValidation.load('rule');
        await sync();
        expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=Lister!$C$1:$C$3' } });
      });
    },
  },
  {
    name: 'conditional formats are added, ordered, found and deleted',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Betinget');
        const range = sheet.getRange('A1:A5');
        const { conditionalFormats } = range;
        const custom = conditionalFormats.add('Custom');
        custom.custom.rule.formula = '=$A1>5';
        custom.stopIfTrue = true;
        const cellValue = conditionalFormats.add('CellValue');
        cellValue.cellValue.rule = { formula1: '=1', formula2: '=9', operator: 'Between' };
        const text = conditionalFormats.add('ContainsText');
        text.textComparison.rule = { operator: 'BeginsWith', text: 'Fe' };
        custom.load('id,type,priority,stopIfTrue,custom/rule/formula');
        cellValue.load('type,priority,cellValue/rule');
        text.load('type,priority,textComparison/rule');
        const wrong = custom.cellValueOrNullObject.load('rule');
        const also = [custom.customOrNullObject, cellValue.cellValueOrNullObject, text.textComparisonOrNullObject];
        const none = [cellValue.customOrNullObject, custom.textComparisonOrNullObject];
        const where = custom.getRange().load('address');
        const maybe = custom.getRangeOrNullObject().load('address');
        const count = conditionalFormats.getCount();
        conditionalFormats.load('items/type');
        await sync();
        expect([custom.type, custom.priority, custom.stopIfTrue, custom.custom.rule.formula]).toEqual([
          'Custom',
          2,
          true,
          '=$A1>5',
        ]);
        expect(cellValue.cellValue.rule).toEqual({ formula1: '=1', formula2: '=9', operator: 'Between' });
        expect(text.textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'Fe' });
        expect([wrong, ...none].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
        expect(also.map(({ isNullObject }) => isNullObject)).toEqual([false, false, false]);
        expect([where.address, maybe.address, count.value]).toEqual(['Betinget!A1:A5', 'Betinget!A1:A5', 3]);
        expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['ContainsText', 'CellValue', 'Custom']);
        custom.priority = 0;
        const first = conditionalFormats.getItemAt(0).load('id');
        const byId = conditionalFormats.getItem(custom.id).load('priority');
        const gone = conditionalFormats.getItemOrNullObject('nei').load('id');
        await sync();
        expect([first.id, byId.priority, gone.isNullObject]).toEqual([custom.id, 0, true]);
        custom.priority = -1;
        custom.load('priority');
        await sync();
        expect(custom.priority).toBe(2);
        custom.delete();
        const rest = conditionalFormats.getCount();
        conditionalFormats.clearAll();
        const cleared = conditionalFormats.getCount();
        await sync();
        expect([rest.value, cleared.value]).toEqual([2, 0]);
      });
    },
  },
  {
    name: 'a conditional format gives cells its font and fill',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const added = workbook.worksheets.add('Farger').getRange('A1').conditionalFormats.add('Custom');
        added.custom.rule.formula = '=TRUE';
        const { format } = added.custom;
        const others = workbook.worksheets.getItem('Farger').getRange('B1').conditionalFormats;
        others.add('CellValue').cellValue.format.fill.color = '#00FF00';
        others.add('ContainsText').textComparison.format.font.color = '#0000FF';
        format.font.set({ bold: true, italic: true, strikethrough: true, underline: 'Single', color: '#9C0006' });
        format.fill.color = '#FFC7CE';
        format.numberFormat = '0.0';
        format.load('numberFormat,font/bold,font/italic,font/strikethrough,font/underline,font/color,fill/color');
        await sync();
        expect([format.font.bold, format.font.italic, format.font.strikethrough, format.font.underline]).toEqual([
          true,
          true,
          true,
          'Single',
        ]);
        expect([format.font.color, format.fill.color, format.numberFormat]).toEqual(['#9C0006', '#FFC7CE', '0.0']);
        format.font.clear();
        format.fill.clear();
        format.load('font/bold,fill/color');
        await sync();
        expect([format.font.bold, format.fill.color]).toEqual([false, '']);
      });
    },
  },
];
