import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import { wordsSlot } from '../core/wordsSlot';
import { DocumentError } from '../documentError';
import { leaveWorksheetOut, takeWorksheetIn } from '../excelts';
import { presenceSlot } from './presenceSlot';
import { sheetIdOf, type SheetId, type SheetInfo, type SheetState, type Visibility } from './sheetState';
import { renameSheetInFormulas, sheetBecomesLost } from '../words/sheetWords';

const longestName = 31;

export function addFirstSheet(core: DocumentCore, name: string): void {
  core.sheetStates = [makeSheet(core, name)];
  const [first] = core.sheetStates;
  if (first) core.show(first.id);
}

function makeSheet(core: DocumentCore, name: string): SheetState {
  const worksheet = core.workbook.addWorksheet(name);
  return { id: sheetIdOf(core.nextSheetNumber++), worksheet };
}

/**
 * The workbook's sheets, in their order. Deleting one ends what can be undone, as in Excel on the web; on Windows and Mac
 * renaming, moving and hiding do so too.
 */
export class Sheets {
  constructor(private readonly core: DocumentCore) {}

  list(): SheetInfo[] {
    return this.core.sheetStates.map((state, position) => ({
      id: state.id,
      name: state.worksheet.name,
      position,
      visibility: state.worksheet.state,
      isProtected: state.worksheet.sheetProtection?.sheet === true,
    }));
  }

  /** By name, whatever its case, or by id. */
  find(nameOrId: string): SheetInfo | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.list().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  get active(): SheetId {
    return this.core.activeSheet;
  }

  /** Shows a sheet and its own selection; a hidden sheet cannot be shown so. */
  activate(id: SheetId, source: ChangeSource): void {
    if (this.core.sheet(id).worksheet.state !== 'visible')
      throw new DocumentError('invalidArgument', 'the sheet is hidden');
    const before = this.core.activeSheet;
    if (before === id) return;
    this.core.change(source, (step) => {
      this.core.show(id);
      step.tell({ kind: 'sheetActivated', sheet: id, before });
    });
    this.core.selections.tell(this.core.selection);
  }

  /** Adds a sheet last; without a name it gets the next free `Ark1`, `Ark2`, … It is not activated. */
  add(name: string | undefined, source: ChangeSource): SheetId {
    const free = name ?? this.freeName();
    this.assertName(free, null);
    return this.core.change(source, (step) => {
      step.keep(wordsSlot(this.core));
      const state = makeSheet(this.core, free);
      leaveWorksheetOut(this.core.workbook, state.worksheet);
      step.keep(presenceSlot(this.core, state));
      takeWorksheetIn(this.core.workbook, state.worksheet);
      this.core.sheetStates = [...this.core.sheetStates, state];
      step.wordsChanged = true;
      step.tell({ kind: 'sheetAdded', sheet: state.id });
      return state.id;
    });
  }

  /** Formulas and names that speak of the sheet follow. */
  rename(id: SheetId, name: string, source: ChangeSource): void {
    const { worksheet } = this.core.sheet(id);
    const before = worksheet.name;
    if (name === before) return;
    this.assertName(name, id);
    this.core.change(source, (step) => {
      const write = (value: string): void => void (worksheet.name = value);
      step.keep(partSlot(id, 'name', () => worksheet.name, write));
      renameSheetInFormulas(this.core, step, id, name);
      write(name);
      step.wordsChanged = true;
      step.tell({ kind: 'sheetRenamed', sheet: id, before, after: name });
    });
  }

  /** What speaks of the sheet becomes `#REF!`. The last visible sheet cannot go. */
  delete(id: SheetId, source: ChangeSource): void {
    const { worksheet } = this.core.sheet(id);
    this.assertOtherVisible(id);
    this.core.change(source, (step) => {
      step.endsHistory = true;
      if (this.core.activeSheet === id) this.activateNeighbour(id, step.source);
      sheetBecomesLost(this.core, step, id);
      const { core } = this;
      core.sheetStates = core.sheetStates.filter((state) => state.id !== id);
      core.tables = core.tables.filter((table) => table.sheet !== id);
      core.names = core.names.filter(({ scope }) => scope !== id);
      core.validations = new Map([...core.validations].filter(([sheet]) => sheet !== id));
      core.autoFilters = new Map([...core.autoFilters].filter(([sheet]) => sheet !== id));
      core.workbook.removeWorksheet(worksheet.id);
      step.wordsChanged = true;
      step.tell({ kind: 'sheetDeleted', sheet: id });
    });
  }

  /** `position` is where the sheet stands afterwards. */
  move(id: SheetId, position: number, source: ChangeSource): void {
    const state = this.core.sheet(id);
    const others = this.core.sheetStates.filter((one) => one !== state);
    if (!Number.isInteger(position) || position < 0 || position > others.length) {
      throw new DocumentError('invalidArgument', `no position ${position}`);
    }
    this.core.change(source, (step) => {
      step.keep(wordsSlot(this.core));
      this.core.sheetStates = [...others.slice(0, position), state, ...others.slice(position)];
      step.wordsChanged = true;
      step.tell({ kind: 'sheetMoved', sheet: id });
    });
  }

  setVisibility(id: SheetId, visibility: Visibility, source: ChangeSource): void {
    const { worksheet } = this.core.sheet(id);
    if (worksheet.state === visibility) return;
    if (visibility !== 'visible') this.assertOtherVisible(id);
    this.core.change(source, (step) => {
      const write = (value: Visibility): void => void (worksheet.state = value);
      step.keep(partSlot(id, 'visibility', () => worksheet.state, write));
      write(visibility);
      if (visibility !== 'visible' && this.core.activeSheet === id) this.activateNeighbour(id, source);
      step.tell({ kind: 'sheetVisibility', sheet: id });
    });
  }

  private activateNeighbour(id: SheetId, source: ChangeSource): void {
    const visible = this.list().filter((sheet) => sheet.visibility === 'visible' && sheet.id !== id);
    const position = this.list().findIndex((sheet) => sheet.id === id);
    const next = visible.find((sheet) => sheet.position > position) ?? visible[visible.length - 1];
    if (next) this.activate(next.id, source);
  }

  private assertOtherVisible(id: SheetId): void {
    const others = this.list().some((sheet) => sheet.visibility === 'visible' && sheet.id !== id);
    if (!others) throw new DocumentError('lastVisibleSheet', 'a workbook needs a visible sheet');
  }

  private freeName(): string {
    for (let number = this.core.sheetStates.length + 1; ; number++) {
      if (!this.find(`Ark${number}`)) return `Ark${number}`;
    }
  }

  /** Excel's own limits: 1–31 characters, none of `[ ] : * ? / \`, no apostrophe first or last, not «History». */
  private assertName(name: string, own: SheetId | null): void {
    const allowed =
      name.length > 0 && name.length <= longestName && !/[[\]:*?/\\]|^'|'$/.test(name) && !/^history$/i.test(name);
    if (!allowed) throw new DocumentError('invalidName', `no name for a sheet: ${name}`);
    const taken = this.list().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new DocumentError('nameTaken', `there is a sheet ${name}`);
  }
}
