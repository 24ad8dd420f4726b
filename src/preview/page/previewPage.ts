import type { OpenDocument } from '../document';
import { cellName } from '../document/a1';
import { languageOf } from '../../text/language';
import type { GridListeners, GridView } from '../grid/gridView';
import { AddInDesk } from './addInDesk';
import { buildBar, type BarActions } from './bar';
import { byId } from './element';
import { chooseFile, FileDialogs } from './fileDialogs';
import { OpenWorkbook } from './openWorkbook';
import { PaneDock } from './paneDock';
import { RegionKeys } from './regionKeys';
import { readRibbon, type Ribbon } from './ribbon';
import { saveSettings, type Settings } from './settings';
import { StatusLine } from './statusLine';
import { inLanguage, type Say } from './texts';
import { ThemeFollower } from './theme';
import { download, openSource, type WorkbookSource } from './workbooks';

/** The page as a whole: one workbook at a time in the grid, with the add-in beside it. */
export class PreviewPage implements GridListeners {
  readonly grid: GridView;
  private say: Say;
  private dialogs: FileDialogs;
  private ribbon: Ribbon | undefined;
  private current: OpenWorkbook | undefined;
  private readonly status: StatusLine;
  private readonly dock: PaneDock;
  private readonly desk: AddInDesk;
  private readonly theme: ThemeFollower;

  constructor(
    private settings: Settings,
    private readonly manifest: XMLDocument | undefined,
    createGrid: (listeners: GridListeners) => GridView,
  ) {
    this.grid = createGrid(this);
    const language = languageOf(settings.locale);
    this.say = inLanguage(language);
    this.dialogs = new FileDialogs(language);
    this.status = new StatusLine(byId('status-line'), this.say);
    const parts = { workbook: byId('workbook'), pane: byId('pane'), separator: byId('separator') };
    const closePane = (): void => this.desk.closePane();
    this.dock = new PaneDock(parts, settings.paneWidth, closePane, (paneWidth) => this.keep({ paneWidth }));
    const focusBar = (): void => byId('file-menu').focus();
    const focusSheet = (): void => this.grid.focus();
    const { dock, status } = this;
    this.desk = new AddInDesk({
      dock,
      status,
      focusBar,
      focusSheet,
      onFailure: (failure) => this.onRefused(failure),
      whenSheetReady: () => this.grid.whenReady(),
    });
    this.theme = new ThemeFollower(settings.theme, (dark) => this.grid.setDarkMode(dark));
    const regions = { bar: focusBar, sheet: focusSheet, pane: () => this.desk.focusPane() };
    new RegionKeys(regions, () => this.desk.isPaneOpen).listen();
    this.speak();
  }

  get workbook(): OpenWorkbook {
    if (!this.current) throw new Error('No workbook is open yet');
    return this.current;
  }

  get hasUnsavedChanges(): boolean {
    return this.current?.isChanged ?? false;
  }

  /** Opens a workbook in place of the one that is open; that one stays when the person or the file says no. */
  async open(source: WorkbookSource): Promise<void> {
    if (this.current?.isChanged && !(await this.mayReplace(this.current.fileName))) return;
    const file = this.nameOf(source);
    this.status.show('opening', { file });
    try {
      this.take(file, await openSource(source));
      this.status.show('opened', { file });
    } catch (failure) {
      this.status.showText('');
      await this.dialogs.tellCannotOpen(file, failure, this.current ? 'isOpen' : 'isNotOpen');
    }
  }

  openFiles(files: readonly File[]): void {
    const [file] = files;
    if (files.length > 1) this.status.show('onlyOneFile');
    else if (file) void this.open({ kind: 'file', file });
  }

  /** Whether the workbook was saved. */
  async save(): Promise<boolean> {
    const { workbook } = this;
    try {
      download(workbook.fileName, await workbook.document.save());
    } catch (failure) {
      await this.dialogs.tellCannotSave(workbook.fileName, failure);
      return false;
    }
    workbook.noteSaved();
    this.status.show('saved', { file: workbook.fileName });
    this.showState();
    return true;
  }

  onRefused(failure: unknown): void {
    this.status.showText(this.dialogs.wordsFor(failure));
  }

  onForeign(): void {
    this.status.show('notPossible');
  }

  /** While somebody types in a cell, Excel lets no add-in in. */
  onEditing(open: boolean): void {
    const mode = this.current?.standIn.cellEditMode;
    if (open) mode?.begin();
    else mode?.end();
  }

  private async mayReplace(file: string): Promise<boolean> {
    const answer = await this.dialogs.mayReplace(file);
    return answer === 'save' ? this.save() : answer === 'discard';
  }

  private nameOf(source: WorkbookSource): string {
    if (source.kind === 'file') return source.file.name;
    return source.kind === 'example' ? source.name : this.say('emptyFileName');
  }

  private take(fileName: string, opened: OpenDocument): void {
    this.desk.stop();
    this.current?.close();
    const { locale, delayMs } = this.settings;
    this.show(new OpenWorkbook(fileName, opened, locale, delayMs, () => this.showState()));
  }

  private show(workbook: OpenWorkbook): void {
    this.current = workbook;
    this.grid.show(workbook.document);
    if (this.ribbon) this.desk.start(workbook, this.ribbon, this.settings.locale);
    this.showState();
  }

  private keep(changed: Partial<Settings>): void {
    this.settings = { ...this.settings, ...changed };
    saveSettings(localStorage, this.settings);
  }

  private change(changed: Partial<Settings>): void {
    this.keep(changed);
    if (changed.theme) this.theme.choose(changed.theme);
    if (changed.delayMs !== undefined && this.current) this.current.standIn.delayMs = changed.delayMs;
    if (changed.locale) this.changeLanguage(changed.locale);
  }

  /** Another language of Excel is another Excel: the same workbook, a new stand-in, and the add-in loaded anew. */
  private changeLanguage(locale: Settings['locale']): void {
    this.speak();
    byId('view-menu').focus();
    const next = this.current?.inLanguage(locale, this.settings.delayMs, () => this.showState());
    if (next) this.show(next);
  }

  private speak(): void {
    const language = languageOf(this.settings.locale);
    this.say = inLanguage(language);
    this.dialogs = new FileDialogs(language);
    document.documentElement.lang = language;
    this.ribbon = this.manifest && readRibbon(this.manifest, this.settings.locale);
    buildBar(byId('bar'), this.say, this.settings, this.ribbon, this.actions);
    this.dock.speak(this.say, this.ribbon?.paneTitle ?? this.say('paneRegion'));
    this.status.speak(this.say);
    byId('sheet').setAttribute('aria-label', this.say('sheetRegion'));
    byId('drop-hint').textContent = this.say('dropHere');
    if (!this.ribbon) this.status.show('noAddIn');
    this.showState();
  }

  private showState(): void {
    const { current } = this;
    if (!current) return;
    const { fileName: file, isChanged } = current;
    byId('file-name').textContent = this.say('fileState', { file, changed: isChanged ? 'yes' : 'no' });
    document.title = this.say('pageTitle', { file });
    byId('undo').toggleAttribute('disabled', !current.document.canUndo);
    byId('redo').toggleAttribute('disabled', !current.document.canRedo);
  }

  /** A change by one of the page's own buttons; why the document refused it is said at the foot of the page. */
  private edit(work: (document: OpenDocument) => void): void {
    try {
      work(this.workbook.document);
    } catch (failure) {
      this.onRefused(failure);
    }
  }

  private editAsCoAuthor(document: OpenDocument, value: string): void {
    const { sheet, rect } = document.selection;
    const cell = cellName(rect.row, rect.column);
    this.workbook.standIn.coAuthor.edit(document.sheets.find(sheet)?.name ?? sheet, cell, [[value]]);
    this.status.show('coAuthorDone', { cell });
  }

  private readonly actions: BarActions = {
    open: (source) => void this.open(source),
    chooseFile: () => chooseFile((files) => this.openFiles(files)),
    save: () => void this.save(),
    change: (changed) => this.change(changed),
    edit: (work) => this.edit(work),
    undo: () => this.edit((document) => document.undo()),
    redo: () => this.edit((document) => document.redo()),
    editAsCoAuthor: (value) => this.edit((document) => this.editAsCoAuthor(document, value)),
    dropNextEvent: () => {
      this.workbook.standIn.dropEvents(1);
      this.status.show('dropEventDone');
    },
    resetTraffic: () => {
      this.workbook.standIn.traffic.reset();
      this.status.showTraffic(this.workbook.standIn.traffic);
    },
    press: (button) => void this.desk.press(button),
  };
}
