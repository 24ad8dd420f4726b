import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Hver kommune skal ha én som svarer for å involvere den. Er ingen merket, faller oppgaven mellom stolene; er flere merket, venter de på hverandre. Er en hel gruppe uten merker, er det ett funn for gruppen, ikke ett for hver kommune.',
    nn: 'Kvar kommune skal ha éin som svarer for å involvere han. Er ingen merkt, fell oppgåva mellom stolane; er fleire merkte, ventar dei på kvarandre. Er ei heil gruppe utan merke, er det eitt funn for gruppa, ikkje eitt for kvar kommune.',
    en: 'Each municipality is to have one person who answers for involving it. If nobody is marked, the task falls between two stools; if several are, they wait for each other. If a whole group is without marks, there is one finding for the group, not one for each municipality.',
  },
  whatToDo: {
    nb: 'Sett «Ja» i kolonnen «Ansvarlig for egen kommune» for én fra hver kommune. Har kommunen bare ett medlem, er det etter planen den ansvarlige.',
    nn: 'Set «Ja» i kolonnen «Ansvarleg for eigen kommune» for éin frå kvar kommune. Har kommunen berre éin medlem, er det etter planen den ansvarlege.',
    en: 'Enter “Yes” in the column “Responsible for own municipality” for one from each municipality. If the municipality has only one member, that member is by the plan the one responsible.',
  },
  whenToLeaveIt: {
    nb: 'Når to deler ansvaret etter avtale. To personer med samme navn fra hver sin kommune i samme gruppe kan du skille med en mellombokstav eller stillingen.',
    nn: 'Når to deler ansvaret etter avtale. To personar med same namn frå kvar sin kommune i same gruppe kan du skilje med ein mellombokstav eller stillinga.',
    en: 'When two share the responsibility by agreement. Two people of the same name from different municipalities in the same group can be told apart by a middle initial or their posts.',
  },
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
