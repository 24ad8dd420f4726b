import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Samarbeidsrådet skal sikre involvering i alle opsjonskommuner. En kommune i en region nås av den lokale arbeidsgruppen, og mangler den der, sier andre kontroller det. Denne ser etter kommunene ingen av dem ser: de som verken har en region eller et medlem i noen gruppe, slik som Bindal.',
    nn: 'Samarbeidsrådet skal sikre involvering i alle opsjonskommunar. Ein kommune i ein region blir nådd av den lokale arbeidsgruppa, og manglar han der, seier andre kontrollar det. Denne ser etter kommunane som ingen av dei ser: dei som verken har ein region eller ein medlem i noka gruppe, slik som Bindal.',
    en: 'The cooperation council is to ensure involvement in all the option municipalities. A municipality in a region is reached by the local working group, and if it is missing there, other checks say so. This one looks for the municipalities that none of them sees: those with neither a region nor a member in any group, such as Bindal.',
  },
  whatToDo: {
    nb: 'Gi kommunen en region, eller avklar på annen måte hvem som involverer den.',
    nn: 'Gi kommunen ein region, eller avklar på annan måte kven som involverer han.',
    en: 'Give the municipality a region, or settle in another way who involves it.',
  },
  whenToLeaveIt: {
    nb: 'Når kommunen følges opp direkte.',
    nn: 'Når kommunen blir følgd opp direkte.',
    en: 'When the municipality is followed up directly.',
  },
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
