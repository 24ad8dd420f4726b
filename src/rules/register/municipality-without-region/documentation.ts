import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Det er regionen som gir en kommune plass i den lokale arbeidsgruppen og en representant i den regionale. Planen nevner regionene, men ikke hvilke kommuner som hører til hver av dem, og for Bindal i Nordland finnes ingen region i planen.',
  whatToDo:
    'Velg regionen kommunen hører til. Er regionen bare foreslått, avklar det med kommunen og sett grunnlaget til «Bestemt her».',
  whenToLeaveIt: 'Til det er avtalt hvilken region kommunen skal delta gjennom.',
  valid: [
    { description: 'Alle opsjonskommuner har region. Trondheim er ikke opsjonskommune.', workbook: organisation },
  ],
  invalid: [
    {
      description: 'En kommune har mistet regionen sin; hvor den hører til, er kjent.',
      workbook: withRow(organisation, 'municipalities', 1, { region: '', regionBasis: '' }),
      messages: ['missing'],
    },
    {
      description: 'Bindal, som planen ikke gir noen region.',
      workbook: withAddedRow(organisation, 'municipalities', {
        number: 1811,
        name: 'Bindal',
        county: 'Nordland',
        isOptionMunicipality: 'Ja',
      }),
      messages: ['outsideCounties'],
    },
  ],
};
