import type { StructureProblem } from '../../../sheets/planReading';
import type { RuleDocumentation } from '../../documentation';
import type { ExampleWorkbook } from '../../example';

const at = { sheet: 'Budsjett', row: 8, column: 3 };
const missing = (...headers: readonly string[]): ExampleWorkbook => ({
  layout: 'tables',
  lines: [],
  structure: [
    {
      kind: 'missingColumn',
      table: 'budget',
      expectedHeader: 'Finansiering',
      place: { sheet: 'Budsjett', cell: 'A9:F9' },
      unknownHeaders: headers.map((header, index) => ({ header, at: { ...at, column: at.column + index } })),
    } satisfies StructureProblem,
  ],
});

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Kolonnene finnes ved navn, på bokmål, nynorsk eller engelsk og med flere vanlige skrivemåter. Får en kolonne et navn som ikke er kjent, kan den ikke leses, og kontrollene som trenger den, blir ikke gjort.',
    nn: 'Kolonnane blir funne ved namn, på bokmål, nynorsk eller engelsk og med fleire vanlege skrivemåtar. Får ein kolonne eit namn som ikkje er kjent, kan han ikkje lesast, og kontrollane som treng han, blir ikkje gjorde.',
    en: 'The columns are found by name, in Bokmål, Nynorsk or English and in several usual spellings. If a column is given an unknown name, it cannot be read, and the checks that need it are not made.',
  },
  whatToDo: {
    nb: 'Foreslår tillegget å gi en kolonne navnet tilbake, se at det er riktig kolonne og bruk forslaget. Ellers legg kolonnen til igjen. Rekkefølgen på kolonnene spiller ingen rolle, og egne kolonner kan du ha så mange du vil av.',
    nn: 'Foreslår tillegget å gi ein kolonne namnet tilbake, sjå at det er rett kolonne, og bruk forslaget. Elles legg til kolonnen att. Rekkjefølgja på kolonnane har ikkje noko å seie, og eigne kolonnar kan du ha så mange du vil av.',
    en: 'If the add-in suggests giving a column its name back, see that it is the right column and use the suggested correction. Otherwise add the column again. The order of the columns does not matter, and you can have as many columns of your own as you like.',
  },
  whenToLeaveIt: {
    nb: 'Når kolonnen er en som arket klarer seg uten, og det den sier, ikke skal kontrolleres. Ellers aldri: uten den er arket bare delvis kontrollert.',
    nn: 'Når kolonnen er ein som arket klarer seg utan, og det han seier, ikkje skal kontrollerast. Elles aldri: utan han er arket berre delvis kontrollert.',
    en: 'When the sheet can do without the column, and what it says is not to be checked. Otherwise never: without it the sheet is only partly checked.',
  },
  valid: [{ description: 'Alle kolonner er der.', workbook: { layout: 'tables', lines: [] } }],
  invalid: [
    {
      description: 'Kolonnen har fått et navn som ligner.',
      workbook: missing('Finansieres', 'Egen kolonne'),
      messages: ['missing'],
    },
    { description: 'Kolonnen er slettet.', workbook: missing(), messages: ['missing'] },
    {
      description: 'Medlemslisten sier ikke hvem som leder gruppene.',
      workbook: {
        layout: 'tables',
        lines: [],
        structure: [
          {
            kind: 'uncheckedColumns',
            table: 'memberships',
            headers: ['Leder'],
            place: { sheet: 'Medlemskap', cell: 'A4' },
          },
        ],
      },
      messages: ['unchecked'],
    },
  ],
};
