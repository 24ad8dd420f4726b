import type { HolidayId } from '../../../plan/registers/norwegianHolidays';
import type { Localized } from '../../../text/language';
import { choiceOf } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

/** As part of a sentence. */
export const holidayNames: Readonly<Record<HolidayId, Localized>> = {
  newYearsDay: { nb: 'første nyttårsdag', nn: 'første nyttårsdag', en: 'New Year’s Day' },
  maundyThursday: { nb: 'skjærtorsdag', nn: 'skjertorsdag', en: 'Maundy Thursday' },
  goodFriday: { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' },
  easterSunday: { nb: 'første påskedag', nn: 'første påskedag', en: 'Easter Sunday' },
  easterMonday: { nb: 'andre påskedag', nn: 'andre påskedag', en: 'Easter Monday' },
  labourDay: { nb: '1. mai', nn: '1. mai', en: 'Labour Day' },
  constitutionDay: { nb: '17. mai', nn: '17. mai', en: 'Constitution Day' },
  ascensionDay: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  whitSunday: { nb: 'første pinsedag', nn: 'første pinsedag', en: 'Whit Sunday' },
  whitMonday: { nb: 'andre pinsedag', nn: 'andre pinsedag', en: 'Whit Monday' },
  christmasDay: { nb: 'første juledag', nn: 'første juledag', en: 'Christmas Day' },
  boxingDay: { nb: 'andre juledag', nn: 'andre juledag', en: 'Boxing Day' },
};
const holiday = choiceOf('holiday', Object.entries(holidayNames));
const weekday = choiceOf('weekday', [
  ['saturday', { nb: 'en lørdag', nn: 'ein laurdag', en: 'a Saturday' }],
  ['sunday', { nb: 'en søndag', nn: 'ein sundag', en: 'a Sunday' }],
]);

export const texts = ruleTexts({
  name: {
    nb: 'Samlinger og frister på arbeidsdager',
    nn: 'Samlingar og fristar på arbeidsdagar',
    en: 'Gatherings and deadlines on working days',
  },
  messages: {
    holiday: {
      nb: `«{name}» er satt til {day}, som er ${holiday.nb}. Se om dagen er riktig.`,
      nn: `«{name}» er sett til {day}, som er ${holiday.nn}. Sjå om dagen er rett.`,
      en: `“{name}” is set to {day}, which is ${holiday.en}. See whether the day is right.`,
    },
    weekend: {
      nb: `«{name}» er satt til {day}, som er ${weekday.nb}. Se om dagen er riktig.`,
      nn: `«{name}» er sett til {day}, som er ${weekday.nn}. Sjå om dagen er rett.`,
      en: `“{name}” is set to {day}, which is ${weekday.en}. See whether the day is right.`,
    },
  },
  fixes: {},
});
