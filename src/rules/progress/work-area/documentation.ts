import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen deler arbeidet i områder, og pengene skal disponeres til dem (kap. 8 og 9). Uten område kan aktiviteten ikke vises eller følges opp sammen med de andre.',
    nn: 'Planen deler arbeidet i område, og pengane skal disponerast til dei (kap. 8 og 9). Utan område kan aktiviteten ikkje visast eller følgjast opp saman med dei andre.',
    en: 'The plan divides the work into areas, and the money is to be used for them (sections 8 and 9). Without an area the activity cannot be shown or followed up together with the others.',
  },
  whatToDo: {
    nb: 'Velg område fra listen. Planen lister områdene på fire litt ulike måter; listen har dem alle.',
    nn: 'Vel område frå lista. Planen listar opp områda på fire litt ulike måtar; lista har dei alle.',
    en: 'Choose an area from the list. The plan lists the areas in four slightly different ways; the list has them all.',
  },
  whenToLeaveIt: {
    nb: 'Når aktiviteten gjelder alle områdene og ingen er nærmest.',
    nn: 'Når aktiviteten gjeld alle områda og ingen er nærast.',
    en: 'When the activity is for all the areas and none is nearest.',
  },
  valid: [{ description: 'Alle aktiviteter har område.', workbook: progress }],
  invalid: [
    {
      description: 'To aktiviteter mangler område.',
      workbook: withRow(withRow(progress, 'activities', 1, { workArea: '' }), 'activities', 2, { workArea: '' }),
      messages: ['missing'],
    },
  ],
};
