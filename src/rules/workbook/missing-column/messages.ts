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
    unchecked: {
      nb: `{count, plural, one {Kolonnen} other {Kolonnene}} {columns} finnes ikke i ${tableName.nb}, så kontrollene som ser på {count, plural, one {den} other {dem}}, er ikke gjort. Legg {count, plural, one {den} other {dem}} til om de skal gjøres.`,
      nn: `{count, plural, one {Kolonnen} other {Kolonnane}} {columns} finst ikkje i ${tableName.nn}, så kontrollane som ser på {count, plural, one {han} other {dei}}, er ikkje gjorde. Legg {count, plural, one {han} other {dei}} til om dei skal gjerast.`,
      en: `The {count, plural, one {column} other {columns}} {columns} {count, plural, one {is} other {are}} missing from ${tableName.en}, so the checks that look at {count, plural, one {it} other {them}} are not made. Add {count, plural, one {it} other {them}} if they are to be made.`,
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
