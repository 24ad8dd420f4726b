import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withoutRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Trondheim kommune leder den regionale arbeidsgruppen, med en egen delprosjektleder. Lederen representerer ingen region og regnes ikke blant representantene.',
  whatToDo:
    'Før inn delprosjektlederen fra Trondheim med gruppen RAG og «Ja» under «Leder». Andre i RAG skal ikke ha ledermerket.',
  whenToLeaveIt: 'Når delprosjektlederen ikke er på plass. Hvilken kommune som eier programmet, står i oppsettet.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'Ledermerket mangler.',
      workbook: withRow(organisation, 'memberships', 10, { isLeader: '' }),
      messages: ['none'],
    },
    {
      description: 'Raden til lederen er borte.',
      workbook: withoutRow(organisation, 'memberships', 10),
      messages: ['none'],
    },
    {
      description: 'To leder RAG.',
      workbook: withAddedRow(organisation, 'memberships', {
        municipality: 'Trondheim',
        person: 'Prosjektleder',
        role: 'Prosjektleder',
        group: 'RAG',
        isLeader: 'Ja',
      }),
      messages: ['several'],
    },
    {
      description: 'Lederen er fra Molde.',
      workbook: withRow(organisation, 'memberships', 10, { municipality: 'Molde' }),
      messages: ['notFromOwner'],
    },
    {
      description: 'Lederen er ikke delprosjektleder, og ingen andre er det.',
      workbook: withRow(organisation, 'memberships', 10, { person: 'Rådgiver', role: 'Rådgiver' }),
      messages: ['noSubprojectManager'],
    },
  ],
};
