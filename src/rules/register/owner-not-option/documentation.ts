import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Trondheim kommune eier programmet sammen med Helse Midt-Norge RHF og er med i hovedprosjektet. Regnes Trondheim som opsjonskommune, blir antallet feil, og en opsjonskommune kan bli glemt uten at det synes.',
    nn: 'Trondheim kommune eig programmet saman med Helse Midt-Noreg RHF og er med i hovudprosjektet. Blir Trondheim rekna som opsjonskommune, blir talet feil, og ein opsjonskommune kan bli gløymd utan at det synest.',
    en: 'The municipality of Trondheim owns the programme together with Helse Midt-Norge RHF and takes part in the main project. If Trondheim is counted as an option municipality, the number is wrong, and an option municipality can be forgotten without anybody noticing.',
  },
  whatToDo: {
    nb: 'Merk Trondheim med Nei i Kommuner. Sitter noen fra Trondheim i en lokal arbeidsgruppe, rett kommunen eller gruppen; delprosjektlederen hører til i den regionale arbeidsgruppen.',
    nn: 'Merk Trondheim med Nei i Kommunar. Sit nokon frå Trondheim i ei lokal arbeidsgruppe, rett kommunen eller gruppa; delprosjektleiaren høyrer til i den regionale arbeidsgruppa.',
    en: 'Mark Trondheim No in Municipalities. If somebody from Trondheim is in a local working group, correct the municipality or the group; the subproject manager belongs in the regional working group.',
  },
  whenToLeaveIt: {
    nb: 'Bare når programmet har fått en annen eier, til eierkommunen er endret i Oppsett. Den som bare bistår en lokal gruppe, er ikke medlem av den og skal ikke stå der.',
    nn: 'Berre når programmet har fått ein annan eigar, til eigarkommunen er endra i Oppsett. Den som berre hjelper ei lokal gruppe, er ikkje medlem av gruppa og skal ikkje stå der.',
    en: 'Only when the programme has another owner, until the owner municipality is changed in the settings. Somebody who only assists a local group is not a member of it and is not to be listed there.',
  },
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
