import type { Place } from '../plan/place';
import type { Finding } from '../rules/finding';
import type { Rectangle } from '../sheets/address';
import type { ApplyOutcome, ChangeSet, HostErrorCode } from '../sheets/changeSet';
import type { TableId } from '../sheets/declarations/declaration';
import type { WorkbookOutline } from '../sheets/layout/newSheets';
import type { PlanReading } from '../sheets/planReading';
import type { Repair } from '../sheets/repair/repair';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import type { Language } from '../text/language';

/** What the task pane asks of the workbook. `createSession` answers through Office.js; component tests answer themselves. */
export interface WorkbookPort {
  /** Reads the workbook and runs the rules. Never throws. Fails at once while somebody types in a cell, unless it may wait. */
  check(options?: { readonly waitForCellEdit?: boolean }): Promise<CheckOutcome>;
  /** Activates the sheet and selects the cells of a finding. */
  goTo(place: Place): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: HostErrorCode }>;
  apply(changes: ChangeSet): Promise<ApplyOutcome>;
  /**
   * The change set that creates the sheets that are missing, all of them or those of the tables asked for; `null` when none is.
   * `content`: empty, or what the plan says.
   */
  createSheets(content: 'empty' | 'plan', language: Language, only?: readonly TableId[]): Promise<PreparedChanges>;
  /** The change set that turns the plan's single table into our sheets; `null` when the workbook has no such table. */
  convertPlanTable(language: Language): Promise<PreparedChanges>;
  /**
   * What can be put right in the workbook's build, each with its change sets. Applying one can move what another rests on: prepare
   * again after each.
   */
  prepareRepairs(): Promise<PreparedRepairs>;
  /** Called whenever the workbook may have changed; `byOther` for a co-author's edit. Returns the way to stop. */
  onStale(listener: (change: { readonly byOther: boolean }) => void): () => void;
  /** The workbook as it is now, for a change that is being prepared. Waits until a cell that somebody types in is finished. */
  readWorkbook(): Promise<WorkbookRead>;
  /** Fetches the part of the program that changes the workbook, before it is wanted. Rejects when it could not be fetched. */
  prepareForChanges(): Promise<void>;
  /** What the sheets, tables and names are called, for sheets that are to be added. */
  readOutline(): Promise<OutlineRead>;
  /**
   * Called with the cells that are selected, first with those that are selected already; `null` where they are no single
   * rectangle. Nothing is told while somebody types in a cell. Returns the way to stop.
   */
  onSelection(listener: (selected: SelectedCells | null) => void): () => void;
  /** Called when a ribbon command asks the pane to check now. */
  onCheckRequested(listener: () => void): () => void;
}

export type CheckOutcome =
  { readonly ok: true; readonly checked: Checked } | { readonly ok: false; readonly code: HostErrorCode };

export type WorkbookRead =
  { readonly ok: true; readonly value: WorkbookSnapshot } | { readonly ok: false; readonly code: HostErrorCode };

export type OutlineRead =
  { readonly ok: true; readonly value: WorkbookOutline } | { readonly ok: false; readonly code: HostErrorCode };

/** A zero-based rectangle of a sheet. */
export interface SelectedCells extends Rectangle {
  readonly sheetId: string;
}

export interface Checked {
  /** The cells that the plan was read from. */
  readonly workbook: WorkbookSnapshot;
  /** The plan as read, with the cells that could not be read. */
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  /** Local time of the reading, milliseconds since the epoch. */
  readonly at: number;
  /** The workbook has none of our sheets and no table of the plan's layout: lead to «create sheets». */
  readonly isEmpty: boolean;
}

export type PreparedRepairs =
  { readonly ok: true; readonly repairs: readonly Repair[] } | { readonly ok: false; readonly code: HostErrorCode };

export type PreparedChanges =
  { readonly ok: true; readonly changes: ChangeSet | null } | { readonly ok: false; readonly code: HostErrorCode };
