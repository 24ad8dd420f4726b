import { budget, withPlanCell } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Lønnen til dem som deltar fra kommunene, er det som gir egenfinansieringen. Betales den av tilskuddet, blir tilskuddet brukt på noe annet enn planen foreslår, og egenandelen blir for lav.',
  whatToDo:
    'Velg egenfinansiering for linjen, og se at tilskuddslinjene fortsatt blir lik tilskuddet. Er linjen egentlig en reise eller en samling, rett kostnadsarten. Lønn til prosjektleder og delprosjektleder er noe annet og kan dekkes av tilskuddet.',
  whenToLeaveIt:
    'Planen foreslår det, men krever det ikke. Er det avtalt at noen frikjøpes for tilskuddet, skriv det i kommentaren. I en tabell uten kostnadsart sies det bare fra når aktivitetens navn nevner lønn.',
  valid: [
    { description: 'Prosjektlederen lønnes av tilskuddet, de involverte av egen organisasjon.', workbook: budget },
  ],
  invalid: [
    {
      description: 'Lønn på en linje som skulle gå til samlinger.',
      workbook: withRow(budget, 'budget', 1, { costType: 'Lønn' }),
      messages: ['wages'],
    },
    {
      description: 'Egne timer ført på tilskuddet.',
      workbook: withRow(budget, 'budget', 0, { costType: 'Egeninnsats' }),
      messages: ['ownHours'],
    },
    {
      description: 'I planens egen tabell sier navnet på aktiviteten at det er lønn.',
      workbook: withPlanCell(4, 0, 'Fag/involvering, lønn'),
      messages: ['wages'],
    },
  ],
};
