import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Det er regionen som gir en kommune plass i den lokale arbeidsgruppen og en representant i den regionale. Planen nevner regionene, men ikke hvilke kommuner som hører til hver av dem, og for Bindal i Nordland finnes ingen region i planen.',
    nn: 'Det er regionen som gir ein kommune plass i den lokale arbeidsgruppa og ein representant i den regionale. Planen nemner regionane, men ikkje kva kommunar som høyrer til kvar av dei, og for Bindal i Nordland finst det ingen region i planen.',
    en: 'It is the region that gives a municipality a place in the local working group and a delegate to the regional one. The plan names the regions, but not which municipalities belong to each of them, and for Bindal in Nordland the plan has no region.',
  },
  whatToDo: {
    nb: 'Velg regionen kommunen hører til. Er regionen bare foreslått, avklar det med kommunen og sett grunnlaget til «Bestemt her».',
    nn: 'Vel regionen kommunen høyrer til. Er regionen berre foreslått, avklar det med kommunen og set grunnlaget til «Bestemt her».',
    en: 'Choose the region that the municipality belongs to. If the region is only suggested, settle it with the municipality and set the basis to “Decided here”.',
  },
  whenToLeaveIt: {
    nb: 'Til det er avtalt hvilken region kommunen skal delta gjennom.',
    nn: 'Til det er avtalt kva region kommunen skal delta gjennom.',
    en: 'Until it is agreed through which region the municipality is to take part.',
  },
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
