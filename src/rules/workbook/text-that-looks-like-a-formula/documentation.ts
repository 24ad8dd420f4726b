import type { RuleDocumentation } from '../../documentation';
import type { SheetExample } from '../../sheetExample';

const typed: SheetExample = { layout: 'sheets', rows: {}, ownSheets: { Kladd: [['Sum', '=SUM(B2:B9)']] } };

export const documentation: RuleDocumentation = {
  why: 'Er cellen formatert som tekst når formelen skrives, blir den stående som tekst. Da oppdateres den ikke, og summer hopper over den.',
  whatToDo: 'Sett cellens format til Standard, gå inn i cellen og trykk Enter.',
  whenToLeaveIt: 'Når teksten er en forklaring av en formel, og ikke skal regnes ut.',
  valid: [
    {
      description: 'Formelen er en formel, og viser resultatet sitt.',
      workbook: {
        layout: 'sheets',
        rows: {},
        ownSheets: { Kladd: [['Sum', { formula: '=SUM(B2:B9)', value: 10 }]] },
      },
    },
  ],
  invalid: [{ description: 'Formelen står som tekst.', workbook: typed, messages: ['notCalculated'] }],
};
