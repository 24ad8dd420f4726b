import { section9, tableName } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Tabeller som mangler',
    nn: 'Tabellar som manglar',
    en: 'Missing tables',
  },
  messages: {
    budget: {
      nb: `Arbeidsboken har ingen kostnadsplan (tabellen «{name}»), så det er ingen linjer å kontrollere ${section9.nb}. Lag arkene som mangler, eller gi tabellen navnet sitt tilbake.`,
      nn: `Arbeidsboka har ingen kostnadsplan (tabellen «{name}»), så det er ingen linjer å kontrollere ${section9.nn}. Lag arka som manglar, eller gi tabellen namnet sitt tilbake.`,
      en: `The workbook has no cost plan (the table “{name}”), so there are no lines to check ${section9.en}. Create the missing sheets, or give the table its name back.`,
    },
    financing: {
      nb: `Arbeidsboken har ingen finansieringsplan (tabellen «{name}»). Tilskuddet er derfor hentet fra planen, og egenfinansieringen og balansen er ikke kontrollert ${section9.nb}. Lag arkene som mangler, eller gi tabellen navnet sitt tilbake.`,
      nn: `Arbeidsboka har ingen finansieringsplan (tabellen «{name}»). Tilskotet er difor henta frå planen, og eigenfinansieringa og balansen er ikkje kontrollerte ${section9.nn}. Lag arka som manglar, eller gi tabellen namnet sitt tilbake.`,
      en: `The workbook has no financing plan (the table “{name}”). The grant is therefore taken from the plan, and own funding and balance are not checked ${section9.en}. Create the missing sheets, or give the table its name back.`,
    },
    organisation: {
      nb: `Arbeidsboken har ikke ${tableName.nb} (tabellen «{name}»). Kontroller som trenger den, er ikke gjort. Lag arkene som mangler, eller gi tabellen navnet sitt tilbake.`,
      nn: `Arbeidsboka har ikkje ${tableName.nn} (tabellen «{name}»). Kontrollar som treng han, er ikkje gjorde. Lag arka som manglar, eller gi tabellen namnet sitt tilbake.`,
      en: `The workbook does not have ${tableName.en} (the table “{name}”). Checks that need it have not been made. Create the missing sheets, or give the table its name back.`,
    },
  },
  fixes: {},
});
