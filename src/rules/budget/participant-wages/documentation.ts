import { budget, withPlanCell } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Lønnen til dem som deltar fra kommunene, er det som gir egenfinansieringen. Betales den av tilskuddet, blir tilskuddet brukt på noe annet enn planen foreslår, og egenandelen blir for lav.',
    nn: 'Løna til dei som deltek frå kommunane, er det som gir eigenfinansieringa. Blir ho betalt av tilskotet, blir tilskotet brukt på noko anna enn planen gjer framlegg om, og eigendelen blir for låg.',
    en: 'The wages of those who take part from the municipalities are what makes up own funding. If they are paid by the grant, the grant is used for something other than the plan proposes, and the own share becomes too low.',
  },
  whatToDo: {
    nb: 'Velg egenfinansiering for linjen, og se at tilskuddslinjene fortsatt blir lik tilskuddet. Er linjen egentlig en reise eller en samling, rett kostnadsarten. Lønn til prosjektleder og delprosjektleder er noe annet og kan dekkes av tilskuddet.',
    nn: 'Vel eigenfinansiering for linja, og sjå at tilskotslinjene framleis er like tilskotet. Er linja eigentleg ei reise eller ei samling, rett kostnadsarten. Løn til prosjektleiar og delprosjektleiar er noko anna og kan dekkjast av tilskotet.',
    en: 'Choose own funding for the line, and see that the grant lines still equal the grant. If the line is really travel or a gathering, correct the cost type. Wages of the project manager and the subproject manager are another matter and can be covered by the grant.',
  },
  whenToLeaveIt: {
    nb: 'Planen foreslår det, men krever det ikke. Er det avtalt at noen frikjøpes for tilskuddet, skriv det i kommentaren. I en tabell uten kostnadsart sies det bare fra når aktivitetens navn nevner lønn.',
    nn: 'Planen gjer framlegg om det, men krev det ikkje. Er det avtalt at nokon blir frikjøpte for tilskotet, skriv det i kommentaren. I ein tabell utan kostnadsart kjem funnet berre når namnet på aktiviteten nemner løn.',
    en: 'The plan proposes this but does not require it. If it is agreed that somebody is released from their work and paid by the grant, write so in the comment. In a table without cost types there is a finding only when the name of the activity mentions wages.',
  },
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
