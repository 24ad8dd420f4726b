import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Trondheim kommune eier programmet sammen med Helse Midt-Norge RHF og er med i hovedprosjektet. Regnes Trondheim som opsjonskommune, blir antallet feil, og en opsjonskommune kan bli glemt uten at det synes.',
  whatToDo:
    'Merk Trondheim med Nei i Kommuner. Sitter noen fra Trondheim i en lokal arbeidsgruppe, rett kommunen eller gruppen; delprosjektlederen hører til i den regionale arbeidsgruppen.',
  whenToLeaveIt:
    'Når Trondheim bare bistår en lokal gruppe, er personen ikke medlem av den. Eierkommunen kan endres i Oppsett.',
  valid: [{ description: 'Trondheim står i listen, men er ikke opsjonskommune.', workbook: organisation }],
  invalid: [
    {
      description: 'Trondheim er merket som opsjonskommune.',
      workbook: withRow(organisation, 'municipalities', 0, { isOptionMunicipality: 'Ja' }),
      messages: ['marked'],
    },
    {
      description: 'En fra Trondheim er ført som medlem av en lokal arbeidsgruppe.',
      workbook: withAddedRow(organisation, 'memberships', {
        region: 'ROR',
        municipality: 'Trondheim',
        person: 'Rådgiver, Trondheim',
        group: 'LAG',
      }),
      messages: ['inLocalGroup'],
    },
  ],
};
