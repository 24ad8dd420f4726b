import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Én ansvarlig for hver kommune',
    nn: 'Éin ansvarleg for kvar kommune',
    en: 'One person responsible for each municipality',
  },
  messages: {
    none: {
      nb: `{municipality} er med i den lokale arbeidsgruppen, men ingen er ansvarlig for å involvere kommunen. Kommunens representant blir ansvarlig ${section.nb}. Sett «Ja» under «Ansvarlig for egen kommune» for {members, plural, one {medlemmet} other {ett av de # medlemmene}}.`,
      nn: `{municipality} er med i den lokale arbeidsgruppa, men ingen er ansvarleg for å involvere kommunen. Representanten for kommunen blir ansvarleg ${section.nn}. Set «Ja» under «Ansvarleg for eigen kommune» for {members, plural, one {medlemen} other {éin av dei # medlemene}}.`,
      en: `{municipality} takes part in the local working group, but nobody is responsible for involving the municipality. Its representative becomes responsible ${section.en}. Enter “Yes” under “Responsible for own municipality” for {members, plural, one {the member} other {one of the # members}}.`,
    },
    noneInGroup: {
      nb: `Ingen i den lokale arbeidsgruppen i {region} er ansvarlig for å involvere sin kommune; {count} kommuner er med. Den enkelte kommunes representant blir ansvarlig ${section.nb}. Sett «Ja» under «Ansvarlig for egen kommune» for én fra hver kommune.`,
      nn: `Ingen i den lokale arbeidsgruppa i {region} er ansvarleg for å involvere kommunen sin; {count} kommunar er med. Representanten for kvar kommune blir ansvarleg ${section.nn}. Set «Ja» under «Ansvarleg for eigen kommune» for éin frå kvar kommune.`,
      en: `Nobody in the local working group of {region} is responsible for involving their municipality; {count} municipalities take part. Each municipality’s representative becomes responsible ${section.en}. Enter “Yes” under “Responsible for own municipality” for one from each municipality.`,
    },
    several: {
      nb: `{municipality} har {count} som er ansvarlige for å involvere kommunen: {names}. Det skal være én ${section.nb}. Velg hvem det er.`,
      nn: `{municipality} har {count} som er ansvarlege for å involvere kommunen: {names}. Det skal vere éin ${section.nn}. Vel kven det er.`,
      en: `{municipality} has {count} people responsible for involving it: {names}. There is to be one ${section.en}. Choose who it is.`,
    },
    severalMunicipalities: {
      nb: `{person} står som medlem for {count} kommuner i den samme lokale arbeidsgruppen: {municipalities}. En representant er der for egen kommune ${section.nb}. Rett kommunen, eller finn noen fra hver av dem.`,
      nn: `{person} står som medlem for {count} kommunar i den same lokale arbeidsgruppa: {municipalities}. Ein representant er der for eigen kommune ${section.nn}. Rett kommunen, eller finn nokon frå kvar av dei.`,
      en: `{person} is a member for {count} municipalities in the same local working group: {municipalities}. A representative is there for their own municipality ${section.en}. Correct the municipality, or find somebody from each of them.`,
    },
  },
  fixes: {
    mark: {
      nb: 'Gjør {person} ansvarlig for egen kommune',
      nn: 'La {person} vere ansvarleg for eigen kommune',
      en: 'Make {person} responsible for their own municipality',
    },
    keepOnly: {
      nb: 'La {person} være ansvarlig alene',
      nn: 'La {person} vere ansvarleg åleine',
      en: 'Let {person} be the only one responsible',
    },
    markOnly: {
      nb: 'Gjør {count, plural, one {medlemmet} other {de # medlemmene}} som er alene om sin kommune, ansvarlig for den',
      nn: 'La {count, plural, one {medlemen} other {dei # medlemene}} som er åleine om kommunen sin, vere ansvarleg for han',
      en: 'Make the {count, plural, one {member} other {# members}} who alone represent a municipality responsible for it',
    },
  },
});
