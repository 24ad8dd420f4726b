import type { SheetEdit } from '../../sheets/changeSet';
import { checkAddSheet } from './addSheet';
import { checkAddTable } from './addTable';
import { checkDeleteColumn } from './deleteColumn';
import { checkDeleteRows } from './deleteRows';
import { checkEditCells } from './editCells';
import type { Ground } from './ground';
import { checkInsertColumn } from './insertColumn';
import { checkInsertRows } from './insertRows';
import type { Judgement, QueueCheck, Turn } from './kind';
import { checkRemoveSheet } from './removeSheet';
import { checkRemoveTable } from './removeTable';
import { checkSetLists } from './setLists';
import { checkSetNames } from './setNames';

/** How each kind of edit is held against the workbook. */
const checks: { readonly [Kind in SheetEdit['kind']]: QueueCheck<Extract<SheetEdit, { kind: Kind }>> } = {
  editCells: checkEditCells,
  insertRows: checkInsertRows,
  deleteRows: checkDeleteRows,
  insertColumn: checkInsertColumn,
  deleteColumn: checkDeleteColumn,
  addTable: checkAddTable,
  removeTable: checkRemoveTable,
  setLists: checkSetLists,
  setNames: checkSetNames,
  addSheet: checkAddSheet,
  removeSheet: checkRemoveSheet,
};

export function queueCheck(edit: SheetEdit, index: number, ground: Ground): (turn: Turn) => Judgement {
  const check = checks[edit.kind] as QueueCheck<SheetEdit>;
  return check(edit, index, ground);
}
