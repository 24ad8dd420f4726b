import { cellName } from '../document/a1';
import type { OpenDocument } from '../document';
import { languageOf } from '../../text/language';
import type { FrameSignal } from '../frame/hostActions';
import type { GridView } from '../grid/gridView';
import { AddIn } from './addIn';
import { buildBar, type BarActions } from './bar';
import { ask, tell } from './dialogs';
import { byId } from './element';
import { failureText } from './errorTexts';
import { OpenWorkbook } from './openWorkbook';
import { PaneDock } from './paneDock';
import { RegionKeys } from './regionKeys';
import type { Ribbon, RibbonButton } from './ribbon';
import { readRibbon } from './ribbon';
import { saveSettings, type Settings } from './settings';
import { StatusLine } from './statusLine';
import { inLanguage, type Say } from './texts';
import { ThemeFollower } from './theme';
import { download, openSource, workbookType, type WorkbookSource } from './workbooks';

/** The page as a whole: one workbook at a time in the grid, with the add-in beside it. */
export class PreviewPage {
  private say: Say;
  private ribbon: Ribbon | undefined;
  private current: OpenWorkbook | undefined;
  private addIn: AddIn | undefined;
  private isPaneWanted = true;
  private readonly status: StatusLine;
  private readonly dock: PaneDock;
  private readonly theme: ThemeFollower;

  constructor(
    private settings: Settings,
    private readonly manifest: XMLDocument | undefined,
    private readonly grid: GridView,
  ) {
    this.say = inLanguage(languageOf(settings.locale));
    this.status = new StatusLine(byId('status-line'), this.say);
    const parts = { workbook: byId('workbook'), pane: byId('pane'), separator: byId('separator') };
    this.dock = new PaneDock(
      parts,
      settings.paneWidth,
      () => this.closePane(),
      (paneWidth) => this.keep({ paneWidth }),
    );
    this.theme = new ThemeFollower(settings.theme, (dark) => grid.setDarkMode(dark));
    new RegionKeys(
      {
        bar: () => byId('file-menu').focus(),
        sheet: () => grid.focus(),
        pane: () => this.addIn?.focusPane('forward'),
      },
      () => this.addIn?.isPaneOpen ?? false,
    );
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
    if (this.current?.isChanged && !(await this.mayReplace(this.current))) return;
    const fileName =
      source.kind === 'file' ? source.file.name : source.kind === 'example' ? source.name : this.say('emptyFileName');
    this.status.show('opening', { file: fileName });
    try {
      const document = await openSource(source);
      this.close();
      this.current = new OpenWorkbook(fileName, document, this.settings.locale, this.settings.delayMs, () =>
        this.showState(),
      );
      this.grid.show(document);
      this.startAddIn();
      this.status.show('opened', { file: fileName });
    } catch (failure) {
      this.status.showText('');
      const language = languageOf(this.settings.locale);
      const why = failureText(failure, language) ?? this.say('failed', { reason: reasonOf(failure) });
      await tell(
        this.say('cannotOpenTitle', { file: fileName }),
        [why, ...(this.current ? [this.say('cannotOpenRest')] : [])],
        this.say('ok'),
      );
    }
    this.showState();
  }

  openFiles(files: readonly File[]): void {
    const [file] = files;
    if (files.length > 1) this.status.show('onlyOneFile');
    else if (file) void this.open({ kind: 'file', file });
  }

  async save(): Promise<boolean> {
    const { workbook } = this;
    try {
      download(workbook.fileName, await workbook.document.save());
    } catch (failure) {
      await tell(
        this.say('cannotSaveTitle', { file: workbook.fileName }),
        [this.say('failed', { reason: reasonOf(failure) })],
        this.say('ok'),
      );
      return false;
    }
    workbook.noteSaved();
    this.status.show('saved', { file: workbook.fileName });
    this.showState();
    return true;
  }

  /** The document refused something the person did in the grid. */
  showRefusal(failure: unknown): void {
    this.status.showText(
      failureText(failure, languageOf(this.settings.locale)) ?? this.say('failed', { reason: reasonOf(failure) }),
    );
  }

  showForeign(): void {
    this.status.show('notPossible');
  }

  /** While somebody types in a cell, Excel lets no add-in in. */
  showEditing(open: boolean): void {
    const mode = this.current?.standIn.cellEditMode;
    if (open) mode?.begin();
    else mode?.end();
  }

  private async mayReplace(workbook: OpenWorkbook): Promise<boolean> {
    const answer = await ask<'save' | 'discard' | 'cancel'>(
      this.say('replaceTitle'),
      [this.say('replaceText', { file: workbook.fileName })],
      [
        { answer: 'save', label: this.say('replaceSave'), isDefault: true },
        { answer: 'discard', label: this.say('replaceDiscard') },
        { answer: 'cancel', label: this.say('cancel') },
      ],
    );
    return answer === 'save' ? this.save() : answer === 'discard';
  }

  private close(): void {
    this.addIn?.close();
    this.addIn = undefined;
    this.current?.close();
    this.current = undefined;
  }

  private startAddIn(): void {
    if (!this.ribbon) return;
    const { fileName, standIn } = this.workbook;
    this.addIn = new AddIn({
      ribbon: this.ribbon,
      standIn,
      fileName,
      locale: this.settings.locale,
      paneHost: this.dock.host,
      onSignal: (signal) => this.moveFocus(signal),
      onFailure: (failure) => this.showRefusal(failure),
      onTraffic: () => this.status.showTraffic(standIn.traffic),
    });
    if (this.isPaneWanted) this.addIn.openPane();
    this.dock.show(this.isPaneWanted);
    this.status.showTraffic(standIn.traffic);
  }

  private openPane(): void {
    this.isPaneWanted = true;
    this.dock.show(true);
    if (this.addIn?.isPaneOpen) this.addIn.focusPane('forward');
    else this.addIn?.openPane().focus();
  }

  private closePane(): void {
    this.isPaneWanted = false;
    this.addIn?.closePane();
    this.dock.show(false);
    this.grid.focus();
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'showPane') {
      this.openPane();
      return;
    }
    const completion = await this.addIn?.run(button, button.action.functionName);
    if (completion && completion.status !== 0)
      this.status.show('commandFailed', { command: button.label, code: completion.status });
  }

  private moveFocus(signal: FrameSignal): void {
    if (signal.kind === 'toSheet') this.grid.focus();
    else if (signal.direction === 'backward') this.dock.focusHeader();
    else byId('file-menu').focus();
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
    const { current } = this;
    if (!current) return;
    this.addIn?.close();
    this.current = current.inLanguage(locale, this.settings.delayMs, () => this.showState());
    this.grid.show(current.document);
    this.startAddIn();
    this.showState();
  }

  private edit(work: (document: OpenDocument) => void): void {
    try {
      work(this.workbook.document);
    } catch (failure) {
      this.showRefusal(failure);
    }
  }

  private editAsCoAuthor(value: string): void {
    const { document, standIn } = this.workbook;
    const { sheet, rect } = document.selection;
    const cell = cellName(rect.row, rect.column);
    try {
      standIn.coAuthor.edit(document.sheets.find(sheet)?.name ?? sheet, cell, [[value]]);
      this.status.show('coAuthorDone', { cell });
    } catch (failure) {
      this.showRefusal(failure);
    }
  }

  private speak(): void {
    const language = languageOf(this.settings.locale);
    this.say = inLanguage(language);
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
    for (const [id, can] of [
      ['undo', current.document.canUndo],
      ['redo', current.document.canRedo],
    ] as const) {
      byId(id).toggleAttribute('disabled', !can);
    }
  }

  private readonly actions: BarActions = {
    open: (source) => void this.open(source),
    chooseFile: () => this.chooseFile(),
    save: () => void this.save(),
    change: (changed) => this.change(changed),
    editAsCoAuthor: (value) => this.editAsCoAuthor(value),
    dropNextEvent: () => {
      this.workbook.standIn.dropEvents(1);
      this.status.show('dropEventDone');
    },
    resetTraffic: () => {
      this.workbook.standIn.traffic.reset();
      this.status.showTraffic(this.workbook.standIn.traffic);
    },
    undo: () => void this.workbook.document.undo(),
    redo: () => void this.workbook.document.redo(),
    edit: (work) => this.edit(work),
    press: (button) => void this.press(button),
  };

  private chooseFile(): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,.xlsm,${workbookType}`;
    input.addEventListener('change', () => this.openFiles([...(input.files ?? [])]));
    input.click();
  }
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
