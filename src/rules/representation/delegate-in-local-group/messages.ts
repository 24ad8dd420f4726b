import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2', '5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Representanten i RAG er med i den lokale arbeidsgruppen',
    nn: 'Representanten i RAG er med i den lokale arbeidsgruppa',
    en: 'The delegate to RAG is a member of the local working group',
  },
  messages: {
    notMember: {
      nb: `{person} er i RAG for regionen {region}, men er ikke med i den lokale arbeidsgruppen der. Representanten skal komme fra gruppen ${section.nb}. Før personen inn i gruppen, eller velg et medlem av den.`,
      nn: `{person} er i RAG for regionen {region}, men er ikkje med i den lokale arbeidsgruppa der. Representanten skal kome frå gruppa ${section.nn}. Før personen inn i gruppa, eller vel ein av medlemene.`,
      en: `{person} is in RAG for the region {region} but is not a member of its local working group. The delegate is to come from the group ${section.en}. Enter the person in the group, or choose one of its members.`,
    },
  },
  fixes: {},
});
