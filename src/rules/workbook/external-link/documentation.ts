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
  why: {
    nb: 'En formel som henter tall fra en annen fil, viser det siste tallet den fant. Når arbeidsboken sendes videre, kan ingen se om tallet er riktig eller oppdatere det, og Excel spør mottakeren om lenker skal oppdateres.',
    nn: 'Ein formel som hentar tal frå ei anna fil, viser det siste talet han fann. Når arbeidsboka blir send vidare, kan ingen sjå om talet er rett eller oppdatere det, og Excel spør mottakaren om lenkjer skal oppdaterast.',
    en: 'A formula that takes figures from another file shows the last one it found. When the workbook is passed on, nobody can see whether the figure is right or update it, and Excel asks the recipient whether links are to be updated.',
  },
  whatToDo: {
    nb: 'Marker cellene, kopier dem og lim inn som verdier.',
    nn: 'Merk cellene, kopier dei og lim inn som verdiar.',
    en: 'Select the cells, copy them and paste as values.',
  },
  whenToLeaveIt: {
    nb: 'Når arbeidsboken bare brukes sammen med den andre filen og ikke skal sendes.',
    nn: 'Når arbeidsboka berre blir brukt saman med den andre fila og ikkje skal sendast.',
    en: 'When the workbook is only used together with the other file and is not to be sent.',
  },
  valid: [
    {
      description: 'Formler som bare viser til arbeidsboken selv.',
      workbook: { layout: 'sheets', rows: {}, ownSheets: { Lønn: [[1, { formula: '=A1*2', value: 2 }]] } },
    },
  ],
  invalid: [{ description: 'To beløp hentes fra en lønnsfil.', workbook: linked, messages: ['link'] }],
};
