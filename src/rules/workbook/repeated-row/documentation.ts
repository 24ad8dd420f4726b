import type { RuleDocumentation } from '../../documentation';
import type { SheetExample } from '../../sheetExample';

const financing = (...scenarios: readonly string[]): SheetExample => ({
  layout: 'sheets',
  rows: { financing: scenarios.map((scenario) => ({ scenario, grant: 1_200_000, ownFunding: 1_200_000 })) },
});

export const documentation: RuleDocumentation = {
  why: 'Finansieringsplanen har én rad for hvert budsjettalternativ, og oppsettet én for hver innstilling. En rad til leses ikke, og det som står der, blir ikke kontrollert.',
  whatToDo: 'Slett raden som er til overs. Er tilskuddet delt i to utbetalinger, skriv summen i én rad.',
  whenToLeaveIt: 'Aldri: bare den første raden blir lest.',
  valid: [
    {
      description: 'Én rad for hvert budsjettalternativ.',
      workbook: financing('Bekreftet tildeling', 'Hele søknaden innvilget'),
    },
  ],
  invalid: [
    {
      description: 'Det samme alternativet under to navn.',
      workbook: financing('Bekreftet tildeling', 'Tildelt'),
      messages: ['scenario'],
    },
    {
      description: 'En innstilling er kopiert.',
      workbook: {
        layout: 'sheets',
        rows: {
          settings: [
            { key: 'expectedRegions', value: 12 },
            { key: 'expectedRegions', value: 13 },
          ],
        },
      },
      messages: ['setting'],
    },
  ],
};
