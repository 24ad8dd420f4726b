import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withConfirmedFinancing, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Kostnadsplanen og finansieringsplanen er to sider av samme budsjett. Er kostnadene større, er det penger som ingen har lovet; er finansieringen større, mangler det kostnader, for eksempel lønnen til de involverte, som er både kostnad og egenfinansiering.',
    nn: 'Kostnadsplanen og finansieringsplanen er to sider av same budsjett. Er kostnadene større, er det pengar som ingen har lova; er finansieringa større, manglar det kostnader, til dømes løna til dei involverte, som er både kostnad og eigenfinansiering.',
    en: 'The cost plan and the financing plan are two sides of the same budget. If the costs are larger, there is money that nobody has promised; if the financing is larger, costs are missing, for example the wages of those involved, which are both a cost and own funding.',
  },
  whatToDo: {
    nb: 'Se hvilken side som er feil. Lønnskostnader som egen organisasjon dekker, skal stå både som linje med egenfinansiering og i egenfinansieringen i finansieringsplanen.',
    nn: 'Sjå kva side som er feil. Lønskostnader som eigen organisasjon dekkjer, skal stå både som linje med eigenfinansiering og i eigenfinansieringa i finansieringsplanen.',
    en: 'See which side is wrong. Wage costs that one’s own organisation covers are to stand both as a line with own funding and in the own funding of the financing plan.',
  },
  whenToLeaveIt: {
    nb: 'Mens budsjettet er under arbeid. I planens egen tabell gjøres ikke kontrollen: der er raden «Egenfinansiering» både kostnad og finansiering, så de to sidene kan bare skille seg når tilskuddslinjene skiller seg fra tilskuddet, og det er en egen kontroll: «Tilskuddslinjene er like tilskuddet».',
    nn: 'Medan budsjettet er under arbeid. I tabellen i planen blir ikkje kontrollen gjord: der er rada «Egenfinansiering» både kostnad og finansiering, så dei to sidene kan berre skilje seg når tilskotslinjene skil seg frå tilskotet, og det er ein eigen kontroll: «Tilskotslinjene er like tilskotet».',
    en: 'While the budget is being worked on. In the plan’s own table this check is not made: there the row «Egenfinansiering» (own funding) is both a cost and financing, so the two sides can only differ when the grant lines differ from the grant, and that is a check of its own: “The grant lines equal the grant”.',
  },
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
