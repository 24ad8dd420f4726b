import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section53 = sections('5.3');
const section52 = sections('5.2');

export const texts = ruleTexts({
  name: {
    nb: 'Medlemmer fra en annen region',
    nn: 'Medlemer frå ein annan region',
    en: 'Members from another region',
  },
  messages: {
    member: {
      nb: `{person} står som medlem for regionen {region}, men {municipality} hører til {own} ${section53.nb}. Rett kommunen eller regionen, eller før opp at kommunen også er med i {region}.`,
      nn: `{person} står som medlem for regionen {region}, men {municipality} høyrer til {own} ${section53.nn}. Rett kommunen eller regionen, eller før opp at kommunen òg er med i {region}.`,
      en: `{person} is a member for the region {region}, but {municipality} belongs to {own} ${section53.en}. Correct the municipality or the region, or enter that the municipality also takes part in {region}.`,
    },
    delegate: {
      nb: `{person} er i RAG for regionen {region}, men {municipality} hører til {own}. Regionen representeres av en fra sin egen lokale arbeidsgruppe ${section52.nb}. Rett kommunen eller regionen, eller velg en annen.`,
      nn: `{person} er i RAG for regionen {region}, men {municipality} høyrer til {own}. Regionen er representert av nokon frå si eiga lokale arbeidsgruppe ${section52.nn}. Rett kommunen eller regionen, eller vel nokon annan.`,
      en: `{person} is in RAG for the region {region}, but {municipality} belongs to {own}. The region is represented by somebody from its own local working group ${section52.en}. Correct the municipality or the region, or choose somebody else.`,
    },
  },
  fixes: {
    setRegion: { nb: 'Sett region til {region}', nn: 'Set region til {region}', en: 'Set the region to {region}' },
    addRegion: {
      nb: 'Før opp at {municipality} også er med i {region}',
      nn: 'Før opp at {municipality} òg er med i {region}',
      en: 'Enter that {municipality} also takes part in {region}',
    },
  },
});
