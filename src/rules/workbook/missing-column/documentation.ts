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
  why: 'Kolonnene finnes ved navn, på bokmål, nynorsk eller engelsk og med flere vanlige skrivemåter. Får en kolonne et navn som ikke er kjent, kan den ikke leses, og kontrollene som trenger den, blir ikke gjort.',
  whatToDo:
    'Foreslår tillegget å gi en kolonne navnet tilbake, se at det er riktig kolonne og bruk forslaget. Ellers legg kolonnen til igjen. Rekkefølgen på kolonnene spiller ingen rolle, og egne kolonner kan du ha så mange du vil av.',
  whenToLeaveIt: 'Aldri: uten kolonnen er budsjettet bare delvis kontrollert.',
  valid: [{ description: 'Alle kolonner er der.', workbook: { layout: 'tables', lines: [] } }],
  invalid: [
    {
      description: 'Kolonnen har fått et navn som ligner.',
      workbook: missing('Finansieres', 'Egen kolonne'),
      messages: ['missing'],
    },
    { description: 'Kolonnen er slettet.', workbook: missing(), messages: ['missing'] },
  ],
};
