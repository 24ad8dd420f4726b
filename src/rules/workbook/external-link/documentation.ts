import type { RuleDocumentation } from '../../documentation';
import type { SheetExample } from '../../sheetExample';

const linked: SheetExample = {
  layout: 'sheets',
  rows: {},
  ownSheets: {
    Lønn: [
      ['Stilling', 'Beløp'],
      ['Prosjektleder', { formula: "='[Lønn 2018.xlsx]Ark1'!B2", value: 250_000 }],
      ['Delprosjektleder', { formula: "='[Lønn 2018.xlsx]Ark1'!B3", value: 350_000 }],
    ],
  },
};

export const documentation: RuleDocumentation = {
  why: 'En formel som henter tall fra en annen fil, viser det siste tallet den fant. Når arbeidsboken sendes videre, kan ingen se om tallet er riktig eller oppdatere det, og Excel spør mottakeren om lenker skal oppdateres.',
  whatToDo: 'Marker cellene, kopier dem og lim inn som verdier.',
  whenToLeaveIt: 'Når arbeidsboken bare brukes sammen med den andre filen og ikke skal sendes.',
  valid: [
    {
      description: 'Formler som bare viser til arbeidsboken selv.',
      workbook: { layout: 'sheets', rows: {}, ownSheets: { Lønn: [[1, { formula: '=A1*2', value: 2 }]] } },
    },
  ],
  invalid: [{ description: 'To beløp hentes fra en lønnsfil.', workbook: linked, messages: ['link'] }],
};
