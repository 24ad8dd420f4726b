import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En region møter med sine egne kommuner. Står et medlem på feil region, er det uavklart hvor det skal telles, så det telles ingen av stedene; derfor er dette det eneste funnet, og ikke alt som kan følge av det.',
    nn: 'Ein region møter med sine eigne kommunar. Står ein medlem på feil region, er det uavklart kvar medlemen skal teljast, så han blir ikkje talt nokon av stadene; difor er dette det einaste funnet, og ikkje alt som kan følgje av det.',
    en: 'A region is represented by its own municipalities. When a member is entered for the wrong region, it is unsettled where the member counts, so the member counts in neither place; this is therefore the only finding, and not everything that may follow from it.',
  },
  whatToDo: {
    nb: 'Rett regionen eller kommunen i raden. Er kommunen virkelig med i begge regionene, føres den andre opp under «Også med i» i arket Kommuner, slik flere kommuner på Nordmøre er med i både Orkidé og SiO.',
    nn: 'Rett regionen eller kommunen i rada. Er kommunen verkeleg med i begge regionane, før opp den andre under «Også med i» i arket Kommunar, slik fleire kommunar på Nordmøre er med i både Orkidé og SiO.',
    en: 'Correct the region or the municipality in the row. If the municipality really takes part in both regions, enter the other one under “Also part of” in the sheet Municipalities, as several municipalities on Nordmøre are part of both Orkidé and SiO.',
  },
  whenToLeaveIt: {
    nb: 'Når personen møter for en annen region etter avtale: før det helst opp under «Også med i», så er funnet borte.',
    nn: 'Når personen møter for ein annan region etter avtale: før det helst opp under «Også med i», så er funnet borte.',
    en: 'When the person meets for another region by agreement: preferably enter that under “Also part of”, and the finding is gone.',
  },
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
