import type { RuleDocumentation } from '../../documentation';
import type { SheetExample } from '../../sheetExample';

const financing = (...scenarios: readonly string[]): SheetExample => ({
  layout: 'sheets',
  rows: { financing: scenarios.map((scenario) => ({ scenario, grant: 1_200_000, ownFunding: 1_200_000 })) },
});

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Finansieringsplanen har én rad for hvert budsjettalternativ, og oppsettet én for hver innstilling. En rad til leses ikke, og det som står der, blir ikke kontrollert.',
    nn: 'Finansieringsplanen har éi rad for kvart budsjettalternativ, og Oppsett éi for kvar innstilling. Ei rad til blir ikkje lesen, og det som står der, blir ikkje kontrollert.',
    en: 'The financing plan has one row for each funding scenario, and the settings one for each setting. A further row is not read, and what stands there is not checked.',
  },
  whatToDo: {
    nb: 'Slett raden som er til overs. Er tilskuddet delt i to utbetalinger, skriv summen i én rad.',
    nn: 'Slett rada som er til overs. Er tilskotet delt i to utbetalingar, skriv summen i éi rad.',
    en: 'Delete the superfluous row. If the grant is paid in two parts, enter the sum in one row.',
  },
  whenToLeaveIt: {
    nb: 'Aldri: bare den første raden blir lest.',
    nn: 'Aldri: berre den første rada blir lesen.',
    en: 'Never: only the first row is read.',
  },
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
