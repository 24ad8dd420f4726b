import { tableName } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Kolonner som mangler',
    nn: 'Kolonnar som manglar',
    en: 'Missing columns',
  },
  messages: {
    missing: {
      nb: `Kolonnen «{column}» mangler i ${tableName.nb}, så kontrollene som trenger den, er ikke gjort. Gi kolonnen navnet sitt tilbake, eller legg den til.`,
      nn: `Kolonnen «{column}» manglar i ${tableName.nn}, så kontrollane som treng han, er ikkje gjorde. Gi kolonnen namnet sitt tilbake, eller legg han til.`,
      en: `The column “{column}” is missing from ${tableName.en}, so the checks that need it are not made. Give the column its name back, or add it.`,
    },
  },
  fixes: {
    rename: {
      nb: 'Gi kolonnen «{from}» navnet «{to}»',
      nn: 'Gi kolonnen «{from}» namnet «{to}»',
      en: 'Rename the column “{from}” to “{to}”',
    },
  },
});
