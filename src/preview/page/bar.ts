import type { OpenDocument } from '../document';
import { clearFilters, deleteRows, insertRows } from './editMenu';
import { element } from './element';
import { menu, menuAction, menuChoice } from './menu';
import type { Ribbon, RibbonButton } from './ribbon';
import { delays, locales, themes, type Settings } from './settings';
import type { Say, TextId } from './texts';
import type { WorkbookSource } from './workbooks';

/** What the buttons and lists of the bar do. */
export interface BarActions {
  open(source: WorkbookSource): void;
  chooseFile(): void;
  save(): void;
  change(settings: Partial<Settings>): void;
  editAsCoAuthor(value: string): void;
  dropNextEvent(): void;
  resetTraffic(): void;
  undo(): void;
  redo(): void;
  /** A change of the selected rows or their sheet. */
  edit(work: (document: OpenDocument) => void): void;
  press(button: RibbonButton): void;
}

const languageNames: Readonly<Record<(typeof locales)[number], string>> = {
  'nb-NO': 'Norsk bokmål',
  'nn-NO': 'Norsk nynorsk',
  'en-US': 'English (United States)',
};
const themeTexts: Readonly<Record<(typeof themes)[number], TextId>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

/** The bar at the top, built anew when the language or the choices change. */
export function buildBar(
  bar: HTMLElement,
  say: Say,
  settings: Settings,
  ribbon: Ribbon | undefined,
  actions: BarActions,
): void {
  bar.replaceChildren(
    ...fileMenu(say, actions),
    ...editMenu(say, actions),
    ...viewMenu(say, settings, actions),
    ...trialMenu(say, settings, actions),
    divider(),
    iconButton('undo', '↶', say('undo'), actions.undo),
    iconButton('redo', '↷', say('redo'), actions.redo),
    divider(),
    ...(ribbon ? [ribbonGroup(ribbon, actions)] : []),
    element('h1', { id: 'file-name' }),
  );
}

function fileMenu(say: Say, actions: BarActions): readonly HTMLElement[] {
  return menu(
    'file-menu',
    say('fileMenu'),
    menuAction('new-from-plan', say('newFromPlan'), () => actions.open({ kind: 'example', name: 'plan.xlsx' })),
    menuAction('plan-table', say('planTable'), () => actions.open({ kind: 'example', name: 'plan-table.xlsx' })),
    menuAction('empty-workbook', say('emptyWorkbook'), () => actions.open({ kind: 'empty' })),
    element('hr'),
    menuAction('open-file', say('openFile'), actions.chooseFile),
    menuAction('save-file', say('saveFile'), actions.save),
  );
}

function editMenu(say: Say, actions: BarActions): readonly HTMLElement[] {
  return menu(
    'edit-menu',
    say('editMenu'),
    menuAction('insert-rows', say('insertRows'), () => actions.edit(insertRows)),
    menuAction('delete-rows', say('deleteRows'), () => actions.edit(deleteRows)),
    menuAction('clear-filters', say('clearFilters'), () => actions.edit(clearFilters)),
  );
}

function viewMenu(say: Say, settings: Settings, actions: BarActions): readonly HTMLElement[] {
  return menu(
    'view-menu',
    say('viewMenu'),
    menuChoice({
      id: 'language',
      label: say('language'),
      options: locales.map((value) => ({ value, label: languageNames[value], lang: value })),
      chosen: settings.locale,
      choose: (locale) => actions.change({ locale }),
    }),
    menuChoice({
      id: 'theme',
      label: say('theme'),
      options: themes.map((value) => ({ value, label: say(themeTexts[value]) })),
      chosen: settings.theme,
      choose: (theme) => actions.change({ theme }),
    }),
  );
}

function trialMenu(say: Say, settings: Settings, actions: BarActions): readonly HTMLElement[] {
  const value = element('input', { id: 'co-author-value', 'aria-label': say('coAuthorValue'), value: '1000' });
  const act = element('button', { id: 'co-author-edit', type: 'button' }, say('coAuthorDo'));
  act.addEventListener('click', () => actions.editAsCoAuthor(value.value));
  return menu(
    'trial-menu',
    say('trialMenu'),
    menuChoice({
      id: 'delay',
      label: say('delay'),
      options: delays.map((ms) => ({ value: ms, label: say('delayValue', { ms }) })),
      chosen: settings.delayMs,
      choose: (delayMs) => actions.change({ delayMs }),
    }),
    element('hr'),
    element(
      'div',
      { class: 'menu-field', role: 'group', 'aria-labelledby': 'co-author-label' },
      element('span', { id: 'co-author-label' }, say('coAuthor')),
      value,
      act,
    ),
    element('hr'),
    menuAction('drop-event', say('dropEvent'), actions.dropNextEvent),
    menuAction('reset-traffic', say('resetTraffic'), actions.resetTraffic),
  );
}

function ribbonGroup(ribbon: Ribbon, actions: BarActions): HTMLElement {
  const buttons = ribbon.buttons.map((button) => {
    const icon = element('img', { src: button.icon, alt: '', width: '16', height: '16' });
    const made = element('button', { id: button.id, type: 'button', title: button.tip }, icon, button.label);
    made.addEventListener('click', () => actions.press(button));
    return made;
  });
  const label = element('span', { id: 'ribbon-label', class: 'group-label' }, ribbon.group);
  return element(
    'div',
    { id: 'ribbon', class: 'group', role: 'group', 'aria-labelledby': 'ribbon-label' },
    label,
    ...buttons,
  );
}

function iconButton(id: string, sign: string, label: string, press: () => void): HTMLElement {
  const button = element('button', { id, type: 'button', title: label, 'aria-label': label }, sign);
  button.addEventListener('click', press);
  return button;
}

function divider(): HTMLElement {
  return element('span', { class: 'divider' });
}
