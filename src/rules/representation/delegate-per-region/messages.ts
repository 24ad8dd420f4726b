import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2', '5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Representant i RAG fra hver region',
    nn: 'Representant i RAG frå kvar region',
    en: 'A delegate to RAG from each region',
  },
  messages: {
    tooFew: {
      nb: `Regionen {region} har {count, plural, =0 {ingen representant} one {bare én representant} other {bare # representanter}} i RAG. Det skal være {expected, plural, one {én} other {#}} ${section.nb}. Sett «Ja» under «Representant i RAG» for den som gruppen har valgt.`,
      nn: `Regionen {region} har {count, plural, =0 {ingen representant} one {berre éin representant} other {berre # representantar}} i RAG. Det skal vere {expected, plural, one {éin} other {#}} ${section.nn}. Set «Ja» under «Representant i RAG» for den som gruppa har valt.`,
      en: `The region {region} has {count, plural, =0 {no delegate} one {only one delegate} other {only # delegates}} to RAG. There {expected, plural, one {is to be one} other {are to be #}} ${section.en}. Enter “Yes” under “Delegate to RAG” for the one the group has elected.`,
    },
    tooMany: {
      nb: `Regionen {region} har {count} representanter i RAG: {names}. Det skal være {expected, plural, one {én} other {#}} ${section.nb}. Velg hvem det er.`,
      nn: `Regionen {region} har {count} representantar i RAG: {names}. Det skal vere {expected, plural, one {éin} other {#}} ${section.nn}. Vel kven det er.`,
      en: `The region {region} has {count} delegates to RAG: {names}. There {expected, plural, one {is to be one} other {are to be #}} ${section.en}. Choose who it is.`,
    },
  },
  fixes: {
    keepOnly: {
      nb: 'La {person} være representant i RAG alene',
      nn: 'La {person} vere representant i RAG åleine',
      en: 'Let {person} be the only delegate to RAG',
    },
  },
});
