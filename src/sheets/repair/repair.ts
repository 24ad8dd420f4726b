import type { ChangeSet, ListRule, RepairKind } from '../changeSet';
import type { TableId } from '../declarations/declaration';
import type { RuleSetting } from '../layout/settingLines';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookName } from '../workbookName';

/** Something in the workbook's build that is not as our sheets need it, and how it can be put right. What people wrote stays. */
export interface Repair {
  readonly kind: RepairKind;
  readonly table: TableId;
  /** The ways to do it, the likeliest first. Where there is more than one, a person chooses. */
  readonly choices: readonly ChangeSet[];
}

/** Sheet rows, zero-based, the last included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Cells of one column that are to have a drop-down list. */
export interface ListArea extends RowRun {
  readonly table: TableId;
  /** The column's header, as written. */
  readonly header: string;
  readonly sheet: string;
  readonly column: number;
  readonly rule: ListRule;
}

/** What repairs are found from. */
export interface RepairGround {
  readonly workbook: WorkbookSnapshot;
  /** The areas of `listAreas` with the rows in them that have no validation at all. */
  readonly lists: readonly { readonly area: ListArea; readonly without: readonly RowRun[] }[];
  /** Every name of the workbook. */
  readonly names: readonly WorkbookName[];
  readonly rules: readonly RuleSetting[];
}
