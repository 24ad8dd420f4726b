import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen skriver «Prosjektleder opsjonsaktører (⅓)» uten å si hva tredelen er av. Er det en tredel av en stilling i fire måneder, svarer 250 000 kroner til 2,25 millioner i året for hele stillingen. Er det fire av årets tolv måneder, svarer det til 750 000, og da sier perioden det samme én gang til.',
    nn: 'Planen skriv «Prosjektleder opsjonsaktører (⅓)» utan å seie kva tredjedelen er av. Er det ein tredjedel av ei stilling i fire månader, svarer 250 000 kroner til 2,25 millionar i året for heile stillinga. Er det fire av dei tolv månadene i året, svarer det til 750 000, og då seier perioden det same éin gong til.',
    en: 'The plan writes «Prosjektleder opsjonsaktører (⅓)» without saying what it is a third of. If it is a third of a post for four months, 250 000 kroner comes to 2.25 million a year for the whole post. If it is four of the twelve months of the year, it comes to 750 000, and then the period says the same thing once more.',
  },
  whatToDo: {
    nb: 'Skriv i kommentaren hva andelen gjelder: stillingen, året eller kostnaden. Gjelder det samme for alle linjene, skriv det i Oppsett.',
    nn: 'Skriv i kommentaren kva delen gjeld: stillinga, året eller kostnaden. Gjeld det same for alle linjene, skriv det i Oppsett.',
    en: 'Write in the comment what the share is of: the post, the year or the cost. If the same holds for all the lines, enter it in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når andelen ikke har noe med beløpet å gjøre.',
    nn: 'Når delen ikkje har noko med beløpet å gjere.',
    en: 'When the share has nothing to do with the amount.',
  },
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
