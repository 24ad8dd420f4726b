import { formatText } from '../../text/format';
import type { Language, Localized } from '../../text/language';
import type { TextValues } from '../../sheets/changeSet';

const texts = {
  pageTitle: {
    nb: '{file} – forhåndsvisning av Involveringsplan',
    nn: '{file} – førehandsvising av Involveringsplan',
    en: '{file} – preview of Involveringsplan',
  },
  notExcel: { nb: 'Forhåndsvisning, ikke Excel', nn: 'Førehandsvising, ikkje Excel', en: 'Preview, not Excel' },
  fileState: {
    nb: '{file}{changed, select, yes { (ikke lagret)} other {}}',
    nn: '{file}{changed, select, yes { (ikkje lagra)} other {}}',
    en: '{file}{changed, select, yes { (not saved)} other {}}',
  },

  fileMenu: { nb: 'Fil', nn: 'Fil', en: 'File' },
  newFromPlan: { nb: 'Ny fra planen', nn: 'Ny frå planen', en: 'New from the plan' },
  planTable: { nb: 'Planens egen tabell', nn: 'Planen sin eigen tabell', en: 'The plan’s own table' },
  emptyWorkbook: { nb: 'Tom arbeidsbok', nn: 'Tom arbeidsbok', en: 'Empty workbook' },
  openFile: { nb: 'Åpne .xlsx …', nn: 'Opne .xlsx …', en: 'Open .xlsx …' },
  saveFile: { nb: 'Lagre .xlsx', nn: 'Lagre .xlsx', en: 'Save .xlsx' },

  editMenu: { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  insertRows: { nb: 'Sett inn rader over', nn: 'Set inn rader over', en: 'Insert rows above' },
  deleteRows: { nb: 'Slett rader', nn: 'Slett rader', en: 'Delete rows' },
  clearFilters: {
    nb: 'Vis alle rader (fjern filter)',
    nn: 'Vis alle rader (fjern filter)',
    en: 'Show all rows (clear filters)',
  },

  viewMenu: { nb: 'Visning', nn: 'Vising', en: 'View' },
  language: { nb: 'Språk i Excel', nn: 'Språk i Excel', en: 'Language of Excel' },
  theme: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  themeSystem: { nb: 'Som systemet', nn: 'Som systemet', en: 'As the system' },
  themeLight: { nb: 'Lyst', nn: 'Lyst', en: 'Light' },
  themeDark: { nb: 'Mørkt', nn: 'Mørkt', en: 'Dark' },

  trialMenu: { nb: 'Prøv ut', nn: 'Prøv ut', en: 'Try out' },
  delay: { nb: 'Forsinkelse per rundtur', nn: 'Forseinking per rundtur', en: 'Delay per round trip' },
  delayValue: { nb: '{ms} ms', nn: '{ms} ms', en: '{ms} ms' },
  coAuthor: {
    nb: 'Endre den valgte cellen som medforfatter',
    nn: 'Endre den valde cella som medforfattar',
    en: 'Change the selected cell as a co-author',
  },
  coAuthorValue: { nb: 'Ny verdi', nn: 'Ny verdi', en: 'New value' },
  coAuthorDo: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  coAuthorDone: {
    nb: 'En medforfatter har endret {cell}.',
    nn: 'Ein medforfattar har endra {cell}.',
    en: 'A co-author has changed {cell}.',
  },
  dropEvent: {
    nb: 'La neste hendelse gå tapt',
    nn: 'Lat neste hending gå tapt',
    en: 'Lose the next event',
  },
  dropEventDone: {
    nb: 'Den neste hendelsen når ikke tillegget.',
    nn: 'Den neste hendinga når ikkje tillegget.',
    en: 'The next event will not reach the add-in.',
  },
  resetTraffic: { nb: 'Nullstill trafikktellingen', nn: 'Nullstill trafikkteljinga', en: 'Reset the traffic count' },

  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  redo: { nb: 'Gjør om', nn: 'Gjer om', en: 'Redo' },

  sheetRegion: { nb: 'Regneark', nn: 'Rekneark', en: 'Spreadsheet' },
  paneRegion: { nb: 'Oppgaverute', nn: 'Oppgåverute', en: 'Task pane' },
  closePane: { nb: 'Lukk oppgaveruten', nn: 'Lukk oppgåveruta', en: 'Close the task pane' },
  resizePane: { nb: 'Bredden på oppgaveruten', nn: 'Breidda på oppgåveruta', en: 'Width of the task pane' },
  toolbar: { nb: 'Verktøylinje', nn: 'Verktøylinje', en: 'Toolbar' },

  regionKey: { nb: 'F6: neste område', nn: 'F6: neste område', en: 'F6: next area' },
  traffic: {
    nb: '{trips, plural, one {# rundtur} other {# rundturer}}, {kilobytes} kB',
    nn: '{trips, plural, one {# rundtur} other {# rundturar}}, {kilobytes} kB',
    en: '{trips, plural, one {# round trip} other {# round trips}}, {kilobytes} kB',
  },

  opening: { nb: 'Åpner {file} …', nn: 'Opnar {file} …', en: 'Opening {file} …' },
  opened: { nb: 'Åpnet {file}.', nn: 'Opna {file}.', en: 'Opened {file}.' },
  saved: { nb: 'Lagret {file}.', nn: 'Lagra {file}.', en: 'Saved {file}.' },
  emptyFileName: { nb: 'Ny arbeidsbok.xlsx', nn: 'Ny arbeidsbok.xlsx', en: 'New workbook.xlsx' },
  dropHere: { nb: 'Slipp arbeidsboken her', nn: 'Slepp arbeidsboka her', en: 'Drop the workbook here' },
  onlyOneFile: {
    nb: 'Slipp én arbeidsbok om gangen.',
    nn: 'Slepp éi arbeidsbok om gongen.',
    en: 'Drop one workbook at a time.',
  },

  cannotOpenTitle: { nb: 'Kan ikke åpne {file}', nn: 'Kan ikkje opne {file}', en: 'Cannot open {file}' },
  cannotOpenRest: {
    nb: 'Arbeidsboken du hadde åpen, er uendret.',
    nn: 'Arbeidsboka du hadde open, er uendra.',
    en: 'The workbook you had open is unchanged.',
  },
  cannotSaveTitle: { nb: 'Kan ikke lagre {file}', nn: 'Kan ikkje lagre {file}', en: 'Cannot save {file}' },
  ok: { nb: 'OK', nn: 'OK', en: 'OK' },

  replaceTitle: { nb: 'Endringene er ikke lagret', nn: 'Endringane er ikkje lagra', en: 'The changes are not saved' },
  replaceText: {
    nb: '{file} har endringer som går tapt når du åpner en annen arbeidsbok.',
    nn: '{file} har endringar som går tapt når du opnar ei anna arbeidsbok.',
    en: '{file} has changes that are lost when you open another workbook.',
  },
  replaceSave: { nb: 'Lagre først', nn: 'Lagre først', en: 'Save first' },
  replaceDiscard: { nb: 'Forkast endringene', nn: 'Forkast endringane', en: 'Discard the changes' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },

  commandFailed: {
    nb: 'Knappen «{command}» ga ikke svar fra tillegget (feil {code}).',
    nn: 'Knappen «{command}» gav ikkje svar frå tillegget (feil {code}).',
    en: 'The button “{command}” got no answer from the add-in (error {code}).',
  },
  noAddIn: {
    nb: 'Manifestet kunne ikke leses, så båndet er tomt.',
    nn: 'Manifestet kunne ikkje lesast, så bandet er tomt.',
    en: 'The manifest could not be read, so the ribbon is empty.',
  },
  notPossible: {
    nb: 'Forhåndsvisningen har ikke denne handlingen.',
    nn: 'Førehandsvisinga har ikkje denne handlinga.',
    en: 'The preview does not have this action.',
  },
  failed: { nb: 'Noe gikk galt: {reason}', nn: 'Noko gjekk gale: {reason}', en: 'Something went wrong: {reason}' },
} satisfies Readonly<Record<string, Localized>>;

export type TextId = keyof typeof texts;

/** A text of the page in the language, with its values. */
export type Say = (id: TextId, values?: TextValues) => string;

export function inLanguage(language: Language): Say {
  return (id, values) => formatText(texts[id], language, values);
}
