import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: { nb: 'Område for hver aktivitet', nn: 'Område for kvar aktivitet', en: 'Work area of each activity' },
  messages: {
    missing: {
      nb: `{count, plural, one {# aktivitet har ikke noe område} other {# aktiviteter har ikke noe område}}. Planen deler arbeidet i fag og funksjonalitet, teknisk, opplæring, gevinstrealisering og kommunikasjon ${section8.nb}. Velg område.`,
      nn: `{count, plural, one {# aktivitet har ikkje noko område} other {# aktivitetar har ikkje noko område}}. Planen deler arbeidet i fag og funksjonalitet, teknisk, opplæring, gevinstrealisering og kommunikasjon ${section8.nn}. Vel område.`,
      en: `{count, plural, one {# activity has} other {# activities have}} no work area. The plan divides the work into clinical and functional, technical, training, benefits realisation and communication ${section8.en}. Choose an area.`,
    },
  },
  fixes: {},
});
