import type { Place } from '../plan/place';
import type { Finding } from '../rules/finding';
import type { ApplyOutcome, ChangeSet, HostErrorCode } from '../sheets/changeSet';
import type { PlanReading } from '../sheets/planReading';
import type { Language } from '../text/language';

/** What the task pane asks of the workbook. `createSession` answers through Office.js; component tests answer themselves. */
export interface WorkbookPort {
  /** Reads the workbook and runs the rules. Never throws. Fails at once while somebody types in a cell, unless it may wait. */
  check(options?: { readonly waitForCellEdit?: boolean }): Promise<CheckOutcome>;
  /** Activates the sheet and selects the cells of a finding. */
  goTo(place: Place): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: HostErrorCode }>;
  apply(changes: ChangeSet): Promise<ApplyOutcome>;
  /** The change set that creates the budget sheets that are missing; `null` when none is. `content`: empty, or the plan's own numbers. */
  createSheets(content: 'empty' | 'plan', language: Language): Promise<PreparedChanges>;
  /** The change set that turns the plan's single table into our sheets; `null` when the workbook has no such table. */
  convertPlanTable(language: Language): Promise<PreparedChanges>;
  /** Called whenever the workbook may have changed; `byOther` for a co-author's edit. Returns the way to stop. */
  onStale(listener: (change: { readonly byOther: boolean }) => void): () => void;
  /** Called when a ribbon command asks the pane to check now. */
  onCheckRequested(listener: () => void): () => void;
}

export type CheckOutcome =
  { readonly ok: true; readonly checked: Checked } | { readonly ok: false; readonly code: HostErrorCode };

export interface Checked {
  /** The plan as read, with the cells that could not be read. */
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  /** Local time of the reading, milliseconds since the epoch. */
  readonly at: number;
  /** The workbook has none of our sheets and no table of the plan's layout: lead to «create sheets». */
  readonly isEmpty: boolean;
}

export type PreparedChanges =
  { readonly ok: true; readonly changes: ChangeSet | null } | { readonly ok: false; readonly code: HostErrorCode };
