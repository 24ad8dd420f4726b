import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen deler arbeidet i områder, og pengene skal disponeres til dem (kap. 8 og 9). Uten område kan aktiviteten ikke vises eller følges opp sammen med de andre.',
  whatToDo: 'Velg område fra listen. Planen lister områdene på fire litt ulike måter; listen har dem alle.',
  whenToLeaveIt: 'Når aktiviteten gjelder alle områdene og ingen er nærmest.',
  valid: [{ description: 'Alle aktiviteter har område.', workbook: progress }],
  invalid: [
    {
      description: 'To aktiviteter mangler område.',
      workbook: withRow(withRow(progress, 'activities', 1, { workArea: '' }), 'activities', 2, { workArea: '' }),
      messages: ['missing'],
    },
  ],
};
