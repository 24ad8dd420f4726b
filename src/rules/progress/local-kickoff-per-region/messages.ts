import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: { nb: 'Samling i hver region', nn: 'Samling i kvar region', en: 'A gathering in each region' },
  messages: {
    missing: {
      nb: `Regionen {region} har ingen samling mellom {from} og {to}. Planen sier at regionene inviterer til nye kick-off-samlinger da ${section8.nb}. Legg samlingen til i fremdriftsplanen.`,
      nn: `Regionen {region} har inga samling mellom {from} og {to}. Planen seier at regionane inviterer til nye kick-off-samlingar då ${section8.nn}. Legg samlinga til i framdriftsplanen.`,
      en: `The region {region} has no gathering between {from} and {to}. The plan says that the regions invite to new kick-off gatherings then ${section8.en}. Add the gathering to the progress plan.`,
    },
    noneAtAll: {
      nb: `{count, plural, one {Regionen har ingen samling} other {Ingen av de # regionene har en samling}} mellom {from} og {to}. Planen sier at regionene inviterer til nye kick-off-samlinger da ${section8.nb}. Legg samlingene til i fremdriftsplanen.`,
      nn: `{count, plural, one {Regionen har inga samling} other {Ingen av dei # regionane har ei samling}} mellom {from} og {to}. Planen seier at regionane inviterer til nye kick-off-samlingar då ${section8.nn}. Legg samlingane til i framdriftsplanen.`,
      en: `{count, plural, one {The region has no gathering} other {None of the # regions has a gathering}} between {from} and {to}. The plan says that the regions invite to new kick-off gatherings then ${section8.en}. Add the gatherings to the progress plan.`,
    },
  },
  fixes: {},
});
