import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'En region møter med sine egne kommuner. Står et medlem på feil region, telles det verken der det står eller der det hører hjemme før det er avklart; derfor meldes bare dette ene, og ikke alt som kan følge av det.',
  whatToDo:
    'Rett regionen eller kommunen i raden. Er kommunen virkelig med i begge regionene, føres den andre opp under «Også med i» i arket Kommuner, slik flere kommuner på Nordmøre er med i både Orkidé og SiO.',
  whenToLeaveIt:
    'Når personen møter for en annen region etter avtale: før det helst opp under «Også med i», så er funnet borte.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Rauma er også med i Fosen IKS.',
      workbook: withRow(withRow(organisation, 'municipalities', 6, { otherRegions: 'Fosen IKS' }), 'memberships', 9, {
        region: 'Fosen IKS',
      }),
    },
  ],
  invalid: [
    {
      description: 'Et medlem fra Molde står i gruppen i Fosen IKS.',
      workbook: withRow(organisation, 'memberships', 8, { region: 'Fosen IKS' }),
      messages: ['member'],
    },
    {
      description: 'En fra Molde møter i RAG for Fosen IKS.',
      workbook: withAddedRow(organisation, 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Molde',
        person: 'Rådgiver, Molde',
        group: 'RAG',
      }),
      messages: ['delegate'],
    },
  ],
};
