import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'I planens tabell er egenfinansieringen like stor som tilskuddet i begge budsjettalternativene: 1,2 og 2,0 millioner. Blir tilskuddet endret, må egenfinansieringen endres like mye.',
  whatToDo: 'Se hvilket av de to beløpene som er feil. Husk at egenfinansieringen også står som kostnad i budsjettet.',
  whenToLeaveIt:
    'Egenfinansieringen kan gjerne være større enn tilskuddet: da er det en margin opp til kravet om egenandel. Sett «Egenfinansiering lik tilskuddet» til Nei i Oppsett når likheten ikke gjelder. Er egenfinansieringen under minstekravet til egenandel, sier budget/own-funding-share hvor mye som mangler, og da sies det ikke her også. At den er nøyaktig lik tilskuddet, altså uten margin, sier også den kontrollen.',
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
