import type { ChangeTitle, RepairKind } from '../sheets/changeSet';
import type { Localized } from '../text/language';

/** Headings of the change sets that are no rule's fix and no repair. */
export const changeTitles: Readonly<Record<Exclude<ChangeTitle['kind'], 'fix' | 'repair'>, Localized>> = {
  fixAll: {
    nb: 'Rett alle {count, number} like: {name}',
    nn: 'Rett alle {count, number} like: {name}',
    en: 'Correct all {count, number} alike: {name}',
  },
  createSheets: {
    nb: 'Opprett arkene som mangler',
    nn: 'Opprett arka som manglar',
    en: 'Create the sheets that are missing',
  },
  convertPlanTable: {
    nb: 'Gjør planens tabell om til kostnadsplan og finansieringsplan',
    nn: 'Gjer tabellen i planen om til kostnadsplan og finansieringsplan',
    en: 'Turn the plan’s table into a cost plan and a financing plan',
  },
  row: {
    nb: '{action, select, add {Legg til} edit {Endre} delete {Slett} other {Kopier}} {row}{isLabelled, plural, =0 {} other {: {label}}}',
    nn: '{action, select, add {Legg til} edit {Endre} delete {Slett} other {Kopier}} {row}{isLabelled, plural, =0 {} other {: {label}}}',
    en: '{action, select, add {Add} edit {Change} delete {Delete} other {Copy}} {row}{isLabelled, plural, =0 {} other {: {label}}}',
  },
  bringIn: {
    nb: 'Hent inn {rows}',
    nn: 'Hent inn {rows}',
    en: 'Bring in {rows}',
  },
  moveActivity: { nb: 'Flytt {label}', nn: 'Flytt {label}', en: 'Move {label}' },
  drawTimeline: { nb: 'Tegn tidslinje i arket', nn: 'Teikn tidslinje i arket', en: 'Draw a timeline in the sheet' },
  undo: { nb: 'Angre: {title}', nn: 'Angre: {title}', en: 'Undo: {title}' },
};

/**
 * Headings of the repairs, with the values each asks for; `{table}` is the table's own name for people. `count` is the number of
 * cells, or of settings.
 */
export const repairTitles: Readonly<Record<RepairKind, Localized>> = {
  renamedColumn: {
    nb: '{table}: Gi kolonnen {from} navnet {to} igjen',
    nn: '{table}: Gi kolonnen {from} namnet {to} att',
    en: '{table}: Give the column {from} back the name {to}',
  },
  missingColumn: {
    nb: '{table}: Sett inn kolonnen {column}',
    nn: '{table}: Set inn kolonnen {column}',
    en: '{table}: Insert the column {column}',
  },
  lostTable: {
    nb: '{table}: Gjør cellene til en tabell igjen',
    nn: '{table}: Gjer cellene til ein tabell att',
    en: '{table}: Make the cells a table again',
  },
  lostList: {
    nb: '{table}: Sett rullegardinlisten i {column} tilbake',
    nn: '{table}: Set rullegardinlista i {column} tilbake',
    en: '{table}: Put the drop-down list in {column} back',
  },
  overwrittenFormula: {
    nb: '{table}: Sett formelen i {column} tilbake i {count, plural, one {# celle} other {# celler}}',
    nn: '{table}: Set formelen i {column} tilbake i {count, plural, one {# celle} other {# celler}}',
    en: '{table}: Put the formula in {column} back in {count, plural, one {# cell} other {# cells}}',
  },
  lostFormat: {
    nb: '{table}: Sett tallformatet i {column} tilbake',
    nn: '{table}: Set talformatet i {column} tilbake',
    en: '{table}: Put the number format in {column} back',
  },
  lostName: {
    nb: '{table}: Sett {count, plural, one {navnet {name}} other {# navn på celler}} tilbake',
    nn: '{table}: Set {count, plural, one {namnet {name}} other {# namn på celler}} tilbake',
    en: '{table}: Put {count, plural, one {the name {name}} other {# names of cells}} back',
  },
  missingSettings: {
    nb: '{table}: Legg til {count, plural, one {# innstilling som mangler} other {# innstillinger som mangler}}',
    nn: '{table}: Legg til {count, plural, one {# innstilling som manglar} other {# innstillingar som manglar}}',
    en: '{table}: Add {count, plural, one {# missing setting} other {# missing settings}}',
  },
};
