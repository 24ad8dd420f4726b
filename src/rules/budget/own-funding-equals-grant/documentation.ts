import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'I planens tabell er egenfinansieringen like stor som tilskuddet i begge budsjettalternativene: 1,2 og 2,0 millioner. Blir tilskuddet endret, må egenfinansieringen endres like mye.',
    nn: 'I tabellen i planen er eigenfinansieringa like stor som tilskotet i begge budsjettalternativa: 1,2 og 2,0 millionar. Blir tilskotet endra, må eigenfinansieringa endrast like mykje.',
    en: 'In the plan’s table own funding is as large as the grant in both funding scenarios: 1.2 and 2.0 million. If the grant changes, own funding must change by as much.',
  },
  whatToDo: {
    nb: 'Se hvilket av de to beløpene som er feil. Husk at egenfinansieringen også står som kostnad i budsjettet.',
    nn: 'Sjå kva for eit av dei to beløpa som er feil. Hugs at eigenfinansieringa òg står som kostnad i budsjettet.',
    en: 'See which of the two amounts is wrong. Remember that own funding also stands as a cost in the budget.',
  },
  whenToLeaveIt: {
    nb: 'Egenfinansieringen kan gjerne være større enn tilskuddet: da er det en margin opp til kravet om egenandel. Sett «Egenfinansiering lik tilskuddet» til Nei i Oppsett når likheten ikke gjelder. Er egenfinansieringen under minstekravet til egenandel, eller nøyaktig lik tilskuddet og altså uten margin, er det en egen kontroll: «Egenfinansieringen når minstekravet».',
    nn: 'Eigenfinansieringa kan gjerne vere større enn tilskotet: då er det ein margin til kravet om eigendel. Set «Eigenfinansiering lik tilskotet» til Nei i Oppsett når dei ikkje treng vere like. Er eigenfinansieringa under minstekravet til eigendel, eller nøyaktig lik tilskotet og altså utan margin, er det ein eigen kontroll: «Eigenfinansieringa når minstekravet».',
    en: 'Own funding may well be larger than the grant: then there is a margin above the required own share. Set “Own funding equals the grant” to No in the settings when the two need not be equal. Own funding below the minimum share, or exactly equal to the grant and thus without a margin, is a check of its own: “Own funding meets the minimum share”.',
  },
  valid: [
    { description: 'Planens budsjett: like i begge alternativene.', workbook: planBudget },
    { description: 'Planens egen tabell.', workbook: planTable },
    {
      description: 'Likheten gjelder ikke, og det er skrevet i Oppsett.',
      workbook: withSettings(withRow(budget, 'financing', 0, { ownFunding: 450_000 }), {
        ownFundingEqualsGrant: 'Nei',
      }),
    },
  ],
  invalid: [
    {
      description: 'Egenfinansieringen når minstekravet på 40 prosent, men er lavere enn tilskuddet.',
      workbook: withRow(budget, 'financing', 0, { ownFunding: 390_000 }),
      messages: ['below'],
    },
    {
      description: 'Egenfinansieringen er større enn tilskuddet.',
      workbook: withRow(budget, 'financing', 1, { ownFunding: 450_000 }),
      messages: ['above'],
    },
  ],
};
