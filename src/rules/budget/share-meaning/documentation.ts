import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen skriver «Prosjektleder opsjonsaktører (⅓)» uten å si hva tredelen er av. Er det en tredel av en stilling i fire måneder, svarer 250 000 kroner til 2,25 millioner i året for hele stillingen. Er det fire av årets tolv måneder, svarer det til 750 000, og da sier perioden det samme én gang til.',
  whatToDo:
    'Skriv i kommentaren hva andelen gjelder: stillingen, året eller kostnaden. Gjelder det samme for alle linjene, skriv det i Oppsett.',
  whenToLeaveIt: 'Når andelen ikke har noe med beløpet å gjøre.',
  valid: [
    { description: 'Ingen linje har en andel.', workbook: budget },
    {
      description: 'Kommentaren sier hva andelen er av.',
      workbook: withRow(planBudget, 'budget', 0, { comment: '⅓ av stillingen' }),
    },
    {
      description: 'Det står i Oppsett.',
      workbook: withSettings(planTable, { shareMeaning: 'Del av stillingen' }),
    },
  ],
  invalid: [
    { description: 'Planens budsjett.', workbook: planBudget, messages: ['unstated'] },
    { description: 'Planens egen tabell.', workbook: planTable, messages: ['unstated'] },
  ],
};
