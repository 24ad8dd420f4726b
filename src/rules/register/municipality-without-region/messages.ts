import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2');

export const texts = ruleTexts({
  name: { nb: 'Kommuner uten region', nn: 'Kommunar utan region', en: 'Municipalities without a region' },
  messages: {
    missing: {
      nb: `{name} har ingen region, og er dermed ikke representert i den regionale arbeidsgruppen ${section.nb}. Velg region.`,
      nn: `{name} har ingen region, og er dermed ikkje representert i den regionale arbeidsgruppa ${section.nn}. Vel region.`,
      en: `{name} has no region and is thus not represented in the regional working group ${section.en}. Choose a region.`,
    },
    outsideCounties: {
      nb: '{name} har ingen region. Planen henter regionene fra Trøndelag og Møre og Romsdal (kap. 5.2), mens {name} ligger i Nordland (kap. 1.2), så planen sier ikke hvor kommunen hører til. Avtal det med en naboregion og velg den her.',
      nn: '{name} har ingen region. Planen hentar regionane frå Trøndelag og Møre og Romsdal (kap. 5.2), medan {name} ligg i Nordland (kap. 1.2), så planen seier ikkje kvar kommunen høyrer til. Avtal det med ein naboregion og vel han her.',
      en: '{name} has no region. The plan takes its regions from Trøndelag and Møre og Romsdal (section 5.2), while {name} lies in Nordland (section 1.2), so the plan does not say where it belongs. Agree it with a neighbouring region and choose that one here.',
    },
  },
  fixes: {
    setRegion: { nb: 'Sett region til {region}', nn: 'Set region til {region}', en: 'Set the region to {region}' },
  },
});
