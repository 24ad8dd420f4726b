import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withConfirmedFinancing, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Kostnadsplanen og finansieringsplanen er to sider av samme budsjett. Er kostnadene større, er det penger som ingen har lovet; er finansieringen større, mangler det kostnader, for eksempel lønnen til de involverte, som er både kostnad og egenfinansiering.',
  whatToDo:
    'Se hvilken side som er feil. Lønnskostnader som egen organisasjon dekker, skal stå både som linje med egenfinansiering og i egenfinansieringen i finansieringsplanen.',
  whenToLeaveIt:
    'Mens budsjettet er under arbeid. I planens egen tabell gjøres ikke kontrollen: der er raden «Egenfinansiering» både kostnad og finansiering, så de to sidene kan bare skille seg når tilskuddslinjene skiller seg fra tilskuddet, og det sier budget/grant-lines-equal-grant.',
  valid: [
    {
      description: 'Planens budsjett i våre ark: 2 400 000 og 4 000 000 kroner på begge sider.',
      workbook: planInTables,
    },
    {
      description: 'I planens egen tabell sies det ikke noe, selv om en linje er endret.',
      workbook: withLine(planInOneTable, 'Diverse', { confirmed: 0 }),
    },
  ],
  invalid: [
    {
      description: 'Finansieringen er 200 000 kroner lavere enn kostnadene.',
      workbook: withConfirmedFinancing(planInTables, { ownFunding: 1_000_000 }),
      messages: ['costsAboveFinancing'],
    },
    {
      description: 'Egeninnsatsen er finansiert, men står ikke som kostnad.',
      workbook: withLine(planInTables, 'Egeninnsats: lønn til de involverte', { confirmed: 0 }),
      messages: ['costsBelowFinancing'],
    },
  ],
};
