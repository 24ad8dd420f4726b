import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withoutRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Den enkelte kommunes representant er den som involverer kommunen. En kommune uten noen i den lokale arbeidsgruppen får verken informasjon eller ansvar derfra.',
  whatToDo:
    'Finn noen fra hver av kommunene i funnet, og før dem inn med gruppen LAG. Er kommunen med i flere regioner, holder det med noen i gruppen til én av dem.',
  whenToLeaveIt:
    'Når regionen har avtalt at noen møter for kommunen. Er det tvil om hvilken kommune et medlem kommer fra, avklares det først.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Rauma er også med i Fosen IKS, og møter i gruppen der.',
      workbook: withRow(
        withRow(withRow(organisation, 'municipalities', 6, { otherRegions: 'Fosen IKS' }), 'memberships', 7, {
          region: 'Fosen IKS',
        }),
        'memberships',
        9,
        { region: 'Fosen IKS' },
      ),
    },
  ],
  invalid: [
    {
      description: 'Det eneste medlemmet fra Fræna er borte.',
      workbook: withoutRow(organisation, 'memberships', 6),
      messages: ['missing'],
    },
  ],
};
