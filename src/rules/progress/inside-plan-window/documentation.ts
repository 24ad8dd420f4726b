import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen gjelder «perioden frem til 1.april 2019» (kap. 8), og prosjektlederne er budsjettert fra 1. september 2018 (kap. 9). En aktivitet utenfor har verken folk eller penger i denne planen; ofte er det bare året som er skrevet feil. Om 1. april selv er med, sier planen ikke; vi regner den med.',
    nn: 'Planen gjeld «perioden frem til 1.april 2019» (kap. 8), og prosjektleiarane er budsjetterte frå 1. september 2018 (kap. 9). Ein aktivitet utanfor har verken folk eller pengar i denne planen; ofte er det berre året som er skrive feil. Om 1. april sjølv er med, seier planen ikkje; vi reknar dagen med.',
    en: 'The plan is for «perioden frem til 1.april 2019» (the period up to 1 April 2019, section 8), and the project managers are budgeted from 1 September 2018 (section 9). An activity outside it has neither people nor money in this plan; often it is only the year that is mistyped. Whether 1 April itself is included the plan does not say; we include it.',
  },
  whatToDo: {
    nb: 'Rett datoen. Skal planens tid være en annen, endre den i Oppsett.',
    nn: 'Rett datoen. Skal tida til planen vere ei anna, endre ho i Oppsett.',
    en: 'Correct the date. If the plan’s time is to be another, change it in the settings.',
  },
  whenToLeaveIt: {
    nb: 'For det som skjedde før planen begynte og bare står der som bakgrunn.',
    nn: 'For det som hende før planen tok til, og som berre står der som bakgrunn.',
    en: 'For what happened before the plan began and only stands there as background.',
  },
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
