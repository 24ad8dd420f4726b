import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.1');

export const texts = ruleTexts({
  name: {
    nb: 'Sammensetningen av Samarbeidsrådet',
    nn: 'Samansetjinga av Samarbeidsrådet',
    en: 'Composition of the cooperation council',
  },
  messages: {
    noMembers: {
      nb: `Samarbeidsrådet er ikke ført inn. Planen har {expected, plural, one {# medlem} other {# medlemmer}} ${section.nb}. Før dem inn i arket Medlemskap med gruppen Samarbeidsrådet.`,
      nn: `Samarbeidsrådet er ikkje ført inn. Planen har {expected, plural, one {# medlem} other {# medlemer}} ${section.nn}. Før dei inn i arket Medlemskap med gruppa Samarbeidsrådet.`,
      en: `The cooperation council is not entered. The plan has {expected, plural, one {# member} other {# members}} ${section.en}. Enter them in the sheet Memberships with the group Cooperation council.`,
    },
    otherNumber: {
      nb: `Samarbeidsrådet har {count, plural, one {# medlem} other {# medlemmer}}. Det skal være {expected} ${section.nb}. Se om medlemmene er ført riktig, eller rett antallet i oppsettet.`,
      nn: `Samarbeidsrådet har {count, plural, one {# medlem} other {# medlemer}}. Det skal vere {expected} ${section.nn}. Sjå om medlemene er førte rett, eller rett talet i oppsettet.`,
      en: `The cooperation council has {count, plural, one {# member} other {# members}}. There are to be {expected} ${section.en}. See whether the members are entered correctly, or correct the number in the settings.`,
    },
    noLeader: {
      nb: `Samarbeidsrådet har ingen leder. Planen har én ${section.nb}. Sett «Ja» under «Leder» for den det er.`,
      nn: `Samarbeidsrådet har ingen leiar. Planen har éin ${section.nn}. Set «Ja» under «Leiar» for den det er.`,
      en: `The cooperation council has no leader. The plan has one ${section.en}. Enter “Yes” under “Leader” for whoever it is.`,
    },
    severalLeaders: {
      nb: `Samarbeidsrådet har {count} ledere: {leaders}. Planen har én ${section.nb}. Behold «Ja» under «Leder» for én av dem.`,
      nn: `Samarbeidsrådet har {count} leiarar: {leaders}. Planen har éin ${section.nn}. Behald «Ja» under «Leiar» for éin av dei.`,
      en: `The cooperation council has {count} leaders: {leaders}. The plan has one ${section.en}. Keep “Yes” under “Leader” for one of them.`,
    },
    regionsWithout: {
      nb: `{count, plural, one {# region} other {# regioner}} har ingen i Samarbeidsrådet: {regions}. Rådet er etablert med representanter fra hele Midt-Norge ${section.nb}. Avklar hvem som snakker for {count, plural, one {den} other {dem}}.`,
      nn: `{count, plural, one {# region} other {# regionar}} har ingen i Samarbeidsrådet: {regions}. Rådet er etablert med representantar frå heile Midt-Noreg ${section.nn}. Avklar kven som talar for {count, plural, one {han} other {dei}}.`,
      en: `{count, plural, one {# region has} other {# regions have}} nobody in the cooperation council: {regions}. The council is set up with representatives of all Mid-Norway ${section.en}. Settle who speaks for {count, plural, one {it} other {them}}.`,
    },
  },
  fixes: {},
});
