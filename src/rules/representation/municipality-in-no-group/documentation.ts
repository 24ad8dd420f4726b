import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Samarbeidsrådet skal sikre involvering i alle opsjonskommuner. En kommune i en region nås av den lokale arbeidsgruppen, og mangler den der, sier andre kontroller det. Denne ser etter kommunene ingen av dem ser: de som verken har en region eller et medlem i noen gruppe, slik som Bindal.',
  whatToDo: 'Gi kommunen en region, eller avklar på annen måte hvem som involverer den.',
  whenToLeaveIt: 'Når kommunen følges opp direkte.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Bindal har ingen region, men et medlem i Samarbeidsrådet.',
      workbook: withRow(
        withAddedRow(organisation, 'municipalities', {
          number: 1811,
          name: 'Bindal',
          county: 'Nordland',
          isOptionMunicipality: 'Ja',
        }),
        'memberships',
        12,
        { region: '', municipality: 'Bindal' },
      ),
    },
  ],
  invalid: [
    {
      description: 'Bindal har ingen region og er ikke med i noen gruppe.',
      workbook: withAddedRow(organisation, 'municipalities', {
        number: 1811,
        name: 'Bindal',
        county: 'Nordland',
        isOptionMunicipality: 'Ja',
      }),
      messages: ['outside'],
    },
  ],
};
