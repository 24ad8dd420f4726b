import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Hver kommune skal ha én som svarer for å involvere den. Er ingen merket, faller oppgaven mellom stolene; er flere merket, venter de på hverandre. Er en hel gruppe uten merker, er det ett funn for gruppen, ikke ett for hver kommune.',
  whatToDo:
    'Sett «Ja» i kolonnen «Ansvarlig for egen kommune» for én fra hver kommune. Har kommunen bare ett medlem, er det etter planen den ansvarlige.',
  whenToLeaveIt:
    'Når to deler ansvaret etter avtale. To personer med samme navn fra hver sin kommune i samme gruppe skilles med en mellombokstav eller stillingen.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'Ingen fra Ørland er ansvarlig.',
      workbook: withRow(organisation, 'memberships', 2, { isResponsible: '' }),
      messages: ['none'],
    },
    {
      description: 'Ingen i ROR er merket.',
      workbook: withRows(organisation, 'memberships', (rows) =>
        rows.map((row) => (row.region === 'ROR' ? { ...row, isResponsible: '' } : row)),
      ),
      messages: ['noneInGroup'],
    },
    {
      description: 'To fra Ørland er ansvarlige.',
      workbook: withRow(organisation, 'memberships', 3, { isResponsible: 'Ja' }),
      messages: ['several'],
    },
    {
      description: 'Samme navn står for to kommuner.',
      workbook: withRow(withRow(organisation, 'memberships', 3, { person: 'Kari Nordmann' }), 'memberships', 4, {
        person: 'Kari Nordmann',
      }),
      messages: ['severalMunicipalities'],
    },
  ],
};
