import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withRows, withSettings, withoutRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Samarbeidsrådet taler for alle opsjonskommunene overfor programmet. I planen er ingen av de ni medlemmene fra E-kommune Sunnmøre, Storfjordsamarbeidet eller Fjellregionen. Det er ikke galt, men godt å vite når saker skal forankres.',
    nn: 'Samarbeidsrådet talar for alle opsjonskommunane overfor programmet. I planen er ingen av dei ni medlemene frå E-kommune Sunnmøre, Storfjordsamarbeidet eller Fjellregionen. Det er ikkje gale, men godt å vite når saker skal forankrast.',
    en: 'The cooperation council speaks for all the option municipalities towards the programme. In the plan none of the nine members is from E-kommune Sunnmøre, Storfjordsamarbeidet or Fjellregionen. That is not wrong, but good to know when matters are to be anchored.',
  },
  whatToDo: {
    nb: 'Avklar hvem som taler for regionene uten medlem, og se om antallet og lederen er ført riktig.',
    nn: 'Avklar kven som talar for regionane utan medlem, og sjå om talet på medlemer og leiaren er ført rett.',
    en: 'Settle who speaks for the regions without a member, and see whether the number of members and the leader are entered correctly.',
  },
  whenToLeaveIt: {
    nb: 'Når rådet er slik det er vedtatt. Planen krever ikke et medlem fra hver region.',
    nn: 'Når rådet er slik det er vedteke. Planen krev ikkje ein medlem frå kvar region.',
    en: 'When the council is as it was adopted. The plan does not require a member from each region.',
  },
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
