import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Perioden ligger i tilskuddsåret',
    nn: 'Perioden ligg i tilskotsåret',
    en: 'The period lies in the grant year',
  },
  messages: {
    startAfterEnd: {
      nb: `«{activity}» begynner {start} og slutter {end}, altså før den begynner ${section9.nb}. Rett datoene.`,
      nn: `«{activity}» tek til {start} og sluttar {end}, altså før ho tek til ${section9.nn}. Rett datoane.`,
      en: `“{activity}” begins {start} and ends {end}, which is before it begins ${section9.en}. Correct the dates.`,
    },
    beforeYear: {
      nb: `«{activity}» begynner {start}, før tilskuddsåret {year} ${section9.nb}. Rett datoen, eller før den delen av kostnadene et annet sted.`,
      nn: `«{activity}» tek til {start}, før tilskotsåret {year} ${section9.nn}. Rett datoen, eller før den delen av kostnadene ein annan stad.`,
      en: `“{activity}” begins {start}, before the grant year {year} ${section9.en}. Correct the date, or enter that part of the costs elsewhere.`,
    },
    afterYear: {
      nb: `«{activity}» varer til {end}, etter tilskuddsåret {year} ${section9.nb}. Rett datoen, eller før den delen av kostnadene på søknaden for året etter.`,
      nn: `«{activity}» varer til {end}, etter tilskotsåret {year} ${section9.nn}. Rett datoen, eller før den delen av kostnadene på søknaden for året etter.`,
      en: `“{activity}” lasts until {end}, after the grant year {year} ${section9.en}. Correct the date, or enter that part of the costs in the application for the year after.`,
    },
    otherYears: {
      nb: `«{activity}» varer fra {start} til {end} og ligger helt utenfor tilskuddsåret {year} ${section9.nb}. Rett datoene, eller ta linjen ut av dette budsjettet.`,
      nn: `«{activity}» varer frå {start} til {end} og ligg heilt utanfor tilskotsåret {year} ${section9.nn}. Rett datoane, eller ta linja ut av dette budsjettet.`,
      en: `“{activity}” lasts from {start} to {end} and lies wholly outside the grant year {year} ${section9.en}. Correct the dates, or take the line out of this budget.`,
    },
    oneEnd: {
      nb: `«{activity}» har {missing, select, start {ingen fra-dato} other {ingen til-dato}}, så det er uvisst om perioden ligger i tilskuddsåret {year} ${section9.nb}. Skriv inn datoen.`,
      nn: `«{activity}» har {missing, select, start {ingen frå-dato} other {ingen til-dato}}, så det er uvisst om perioden ligg i tilskotsåret {year} ${section9.nn}. Skriv inn datoen.`,
      en: `“{activity}” has {missing, select, start {no from date} other {no to date}}, so it is not certain that the period lies in the grant year {year} ${section9.en}. Enter the date.`,
    },
  },
  fixes: {
    swap: {
      nb: 'Bytt om datoene: fra {start} til {end}',
      nn: 'Byt om datoane: frå {start} til {end}',
      en: 'Swap the dates: from {start} to {end}',
    },
  },
});
