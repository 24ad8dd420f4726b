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
    cells: {
      nb: `Tabellen «{name}» er blitt vanlige celler, slik det går når en arbeidsbok eksporteres eller kopieres. Arket er lest som det står, men skjemaene, listene og formlene følger det ikke. Gjør cellene til en tabell igjen; Reparer tar alle arkene samtidig.`,
      nn: `Tabellen «{name}» har vorte vanlege celler, slik det går når ei arbeidsbok blir eksportert eller kopiert. Arket er lese som det står, men skjemaa, listene og formlane følgjer det ikkje. Gjer cellene til ein tabell att; Reparer tek alle arka samstundes.`,
      en: `The table “{name}” has become plain cells, as happens when a workbook is exported or copied. The sheet is read as it stands, but the forms, lists and formulas do not follow it. Make the cells a table again; Repair does it for all the sheets at once.`,
    },
  },
  fixes: {
    makeTable: {
      nb: 'Gjør cellene til tabellen «{name}»',
      nn: 'Gjer cellene til tabellen «{name}»',
      en: 'Make the cells the table “{name}”',
    },
  },
});
