import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen gjelder «perioden frem til 1.april 2019» (kap. 8), og prosjektlederne er budsjettert fra 1. september 2018 (kap. 9). En aktivitet utenfor har verken folk eller penger i denne planen; ofte er det bare året som er skrevet feil. Om 1. april selv er med, sier planen ikke; vi regner den med.',
  whatToDo: 'Rett datoen. Skal planens tid være en annen, endre den i Oppsett.',
  whenToLeaveIt: 'For det som skjedde før planen begynte og bare står der som bakgrunn.',
  valid: [{ description: 'Alle aktiviteter ligger mellom 1. september 2018 og 1. april 2019.', workbook: progress }],
  invalid: [
    {
      description: 'Et møte i juni, før planen begynner.',
      workbook: withRow(progress, 'activities', 4, { start: on(12, 6, 2018), end: on(12, 6, 2018) }),
      messages: ['before'],
    },
    {
      description: 'Året er skrevet feil.',
      workbook: withRow(progress, 'activities', 2, { start: on(12, 2, 2020), end: on(12, 2, 2020) }),
      messages: ['after'],
    },
  ],
};
