import { choiceOf, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { meanings } from './meanings';

const meaning = choiceOf('meaning', Object.entries(meanings));

export const texts = ruleTexts({
  name: {
    nb: 'Hva en andel er andel av',
    nn: 'Kva ein del er ein del av',
    en: 'What a share is a share of',
  },
  messages: {
    unstated: {
      nb: `«{activity}» har andelen {share}, men det står ikke hva den er en del av ${section9.nb}.{hasFigures, select, yes { Er det en del av stillingen, svarer {amount} til {byPost} i året for hele stillingen; er det en del av året, til {byYear}.} other {}} Skriv hva andelen gjelder, i kommentaren eller i Oppsett.`,
      nn: `«{activity}» har delen {share}, men det står ikkje kva han er del av ${section9.nn}.{hasFigures, select, yes { Er det ein del av stillinga, svarer {amount} til {byPost} i året for heile stillinga; er det ein del av året, til {byYear}.} other {}} Skriv kva delen gjeld, i kommentaren eller i Oppsett.`,
      en: `“{activity}” has the share {share}, but it does not say what it is a share of ${section9.en}.{hasFigures, select, yes { If of the post, {amount} comes to {byPost} a year for the whole post; if of the year, to {byYear}.} other {}} Write what the share is of, in the comment or in the settings.`,
    },
  },
  fixes: {
    state: {
      nb: `Skriv i kommentaren: «${meaning.nb}»`,
      nn: `Skriv i kommentaren: «${meaning.nn}»`,
      en: `Write in the comment: “${meaning.en}”`,
    },
  },
});
