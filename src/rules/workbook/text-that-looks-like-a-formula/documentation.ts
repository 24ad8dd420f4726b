import type { RuleDocumentation } from '../../documentation';
import type { SheetExample } from '../../sheetExample';

const typed: SheetExample = { layout: 'sheets', rows: {}, ownSheets: { Kladd: [['Sum', '=SUM(B2:B9)']] } };

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Er cellen formatert som tekst når formelen skrives, blir den stående som tekst. Da oppdateres den ikke, og summer hopper over den.',
    nn: 'Er cella formatert som tekst når formelen blir skriven, blir han ståande som tekst. Då blir han ikkje oppdatert, og summar hoppar over han.',
    en: 'If the cell is formatted as text when the formula is typed, it stays as text. It is then not updated, and sums pass it by.',
  },
  whatToDo: {
    nb: 'Sett cellens format til Standard, gå inn i cellen og trykk Enter.',
    nn: 'Set formatet på cella til Standard, gå inn i cella og trykk Enter.',
    en: 'Set the cell’s format to General, go into the cell and press Enter.',
  },
  whenToLeaveIt: {
    nb: 'Når teksten er en forklaring av en formel, og ikke skal regnes ut.',
    nn: 'Når teksten er ei forklaring av ein formel, og ikkje skal reknast ut.',
    en: 'When the text explains a formula and is not to be calculated.',
  },
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
