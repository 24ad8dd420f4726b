import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('7');

export const texts = ruleTexts({
  name: {
    nb: 'Leder for den lokale arbeidsgruppen',
    nn: 'Leiar for den lokale arbeidsgruppa',
    en: 'Leader of the local working group',
  },
  messages: {
    none: {
      nb: `Den lokale arbeidsgruppen i {region} har ingen leder. Regionen velger leder for gruppen ${section.nb}. Sett «Ja» under «Leder» for den som er valgt.`,
      nn: `Den lokale arbeidsgruppa i {region} har ingen leiar. Regionen vel leiar for gruppa ${section.nn}. Set «Ja» under «Leiar» for den som er vald.`,
      en: `The local working group of {region} has no leader. The region elects a leader for the group ${section.en}. Enter “Yes” under “Leader” for the one elected.`,
    },
    several: {
      nb: `Den lokale arbeidsgruppen i {region} har {count} ledere: {leaders}. Regionen velger én leder for gruppen ${section.nb}. Velg hvem det er.`,
      nn: `Den lokale arbeidsgruppa i {region} har {count} leiarar: {leaders}. Regionen vel éin leiar for gruppa ${section.nn}. Vel kven det er.`,
      en: `The local working group of {region} has {count} leaders: {leaders}. The region elects one leader for the group ${section.en}. Choose who it is.`,
    },
    alsoDelegate: {
      nb: `{leader} er både leder for den lokale arbeidsgruppen i {region} og representant i RAG. Etter oppsettet skal det være to personer; planen sier det ikke ${section.nb}. Velg en annen til ett av vervene, eller endre oppsettet.`,
      nn: `{leader} er både leiar for den lokale arbeidsgruppa i {region} og representant i RAG. Etter oppsettet skal det vere to personar; planen seier det ikkje ${section.nn}. Vel nokon annan til det eine vervet, eller endre oppsettet.`,
      en: `{leader} is both leader of the local working group of {region} and delegate to RAG. By the settings they are to be two people; the plan does not say so ${section.en}. Choose somebody else for one of them, or change the settings.`,
    },
  },
  fixes: {
    keepOnly: {
      nb: 'La {leader} være leder alene',
      nn: 'La {leader} vere leiar åleine',
      en: 'Let {leader} be the only leader',
    },
  },
});
