import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withoutRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Trondheim kommune leder den regionale arbeidsgruppen, med en egen delprosjektleder. Lederen representerer ingen region og regnes ikke blant representantene.',
    nn: 'Trondheim kommune leier den regionale arbeidsgruppa, med ein eigen delprosjektleiar. Leiaren representerer ingen region og blir ikkje rekna blant representantane.',
    en: 'The municipality of Trondheim leads the regional working group, with a subproject manager of its own. The leader represents no region and is not counted among the delegates.',
  },
  whatToDo: {
    nb: 'Før inn delprosjektlederen fra Trondheim med gruppen RAG og «Ja» under «Leder». Andre i RAG skal ikke ha ledermerket.',
    nn: 'Før inn delprosjektleiaren frå Trondheim med gruppa RAG og «Ja» under «Leiar». Andre i RAG skal ikkje ha leiarmerket.',
    en: 'Enter the subproject manager from Trondheim with the group RAG and “Yes” under “Leader”. Others in RAG are not to have the leader’s mark.',
  },
  whenToLeaveIt: {
    nb: 'Når delprosjektlederen ikke er på plass. Hvilken kommune som eier programmet, står i oppsettet.',
    nn: 'Når delprosjektleiaren ikkje er på plass. Kva kommune som eig programmet, står i Oppsett.',
    en: 'When the subproject manager is not in place. Which municipality owns the programme is in the settings.',
  },
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
