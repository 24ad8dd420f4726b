import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withoutRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Den enkelte kommunes representant er den som involverer kommunen. En kommune uten noen i den lokale arbeidsgruppen får verken informasjon eller ansvar derfra.',
    nn: 'Representanten for kvar kommune er den som involverer kommunen. Ein kommune utan nokon i den lokale arbeidsgruppa får verken informasjon eller ansvar derifrå.',
    en: 'Each municipality’s representative is the one who involves it. A municipality with nobody in the local working group gets neither information nor responsibility from there.',
  },
  whatToDo: {
    nb: 'Finn noen fra hver av kommunene i funnet, og før dem inn med gruppen LAG. Er kommunen med i flere regioner, holder det med noen i gruppen til én av dem.',
    nn: 'Finn nokon frå kvar av kommunane i funnet, og før dei inn med gruppa LAG. Er kommunen med i fleire regionar, held det med nokon i gruppa til éin av dei.',
    en: 'Find somebody from each of the municipalities in the finding, and enter them with the group LAG. If the municipality takes part in several regions, somebody in the group of one of them is enough.',
  },
  whenToLeaveIt: {
    nb: 'Når regionen har avtalt at noen møter for kommunen. Er det tvil om hvilken kommune et medlem kommer fra, avklar det først.',
    nn: 'Når regionen har avtalt at nokon møter for kommunen. Er det tvil om kva kommune ein medlem kjem frå, avklar det først.',
    en: 'When the region has agreed that somebody meets for the municipality. If it is in doubt which municipality a member comes from, settle that first.',
  },
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
