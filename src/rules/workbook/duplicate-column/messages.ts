import { tableName } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Kolonner som står to ganger',
    nn: 'Kolonnar som står to gonger',
    en: 'Duplicate columns',
  },
  messages: {
    duplicate: {
      nb: `Kolonnen «{column}» står to ganger i ${tableName.nb}. Bare den første er lest; denne er ikke kontrollert. Gi den ene et annet navn, eller slett den.`,
      nn: `Kolonnen «{column}» står to gonger i ${tableName.nn}. Berre den første er lesen; denne er ikkje kontrollert. Gi den eine eit anna namn, eller slett han.`,
      en: `The column “{column}” stands twice in ${tableName.en}. Only the first is read; this one is not checked. Rename one of them, or delete it.`,
    },
  },
  fixes: {},
});
