import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withRows, withSettings, withoutRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Samarbeidsrådet taler for alle opsjonskommunene overfor programmet. I planen er ingen av de ni medlemmene fra E-kommune Sunnmøre, Storfjordsamarbeidet eller Fjellregionen. Det er ingen feil, men godt å vite når saker skal forankres.',
  whatToDo: 'Avklar hvem som taler for regionene uten medlem, og se om antallet og lederen er ført riktig.',
  whenToLeaveIt: 'Når rådet er slik det er vedtatt. Planen krever ikke et medlem fra hver region.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'Rådet er ikke ført inn.',
      workbook: withRows(organisation, 'memberships', (rows) =>
        rows.filter(({ group }) => group !== 'Samarbeidsrådet'),
      ),
      messages: ['noMembers'],
    },
    {
      description: 'Oppsettet regner med ni medlemmer.',
      workbook: withSettings(organisation, { expectedCouncilMembers: 9 }),
      messages: ['otherNumber'],
    },
    {
      description: 'Ingen er merket som leder.',
      workbook: withRow(organisation, 'memberships', 11, { isLeader: '' }),
      messages: ['noLeader'],
    },
    {
      description: 'To er merket som leder.',
      workbook: withRow(organisation, 'memberships', 12, { isLeader: 'Ja' }),
      messages: ['severalLeaders'],
    },
    {
      description: 'Ingen er fra ROR.',
      workbook: withSettings(withoutRow(organisation, 'memberships', 12), { expectedCouncilMembers: 1 }),
      messages: ['regionsWithout'],
    },
  ],
};
