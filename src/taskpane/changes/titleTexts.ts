import type { ChangeTitle, RowAction } from '../../sheets/changeSet';
import type { PaneTextKey, Translate } from '../../text/pane';

/** What the button says that carries a change set out. */
export function applyText(title: ChangeTitle, t: Translate): string {
  return t(title.kind === 'row' ? applyRow[title.action] : applyKeys[title.kind]);
}

/** What is said when a change set has been carried out. */
export function appliedText(title: ChangeTitle, t: Translate): string {
  if (title.kind === 'row') return t(appliedRow[title.action]);
  if (title.kind === 'fixAll') return t('changes.appliedFixAll', { count: title.count });
  if (title.kind === 'bringIn') return t('changes.appliedBringIn', { count: title.count });
  return t(appliedKeys[title.kind]);
}

const applyKeys = {
  fix: 'changes.apply',
  fixAll: 'changes.applyAll',
  createSheets: 'changes.create',
  convertPlanTable: 'changes.convertNow',
  bringIn: 'changes.bringIn',
  repair: 'changes.repair',
  moveActivity: 'changes.move',
  drawTimeline: 'changes.draw',
  undo: 'changes.undo',
} as const satisfies Record<Exclude<ChangeTitle['kind'], 'row'>, PaneTextKey>;

const applyRow = {
  add: 'changes.addRow',
  edit: 'changes.saveRow',
  delete: 'changes.deleteRow',
  duplicate: 'changes.copyRow',
} as const satisfies Record<RowAction, PaneTextKey>;

const appliedKeys = {
  fix: 'changes.appliedFix',
  createSheets: 'changes.appliedCreate',
  convertPlanTable: 'changes.appliedConvert',
  repair: 'changes.appliedRepair',
  moveActivity: 'changes.appliedMove',
  drawTimeline: 'changes.appliedDraw',
  undo: 'changes.appliedUndo',
} as const satisfies Record<Exclude<ChangeTitle['kind'], 'row' | 'bringIn' | 'fixAll'>, PaneTextKey>;

const appliedRow = {
  add: 'changes.appliedAdd',
  edit: 'changes.appliedEdit',
  delete: 'changes.appliedDelete',
  duplicate: 'changes.appliedCopy',
} as const satisfies Record<RowAction, PaneTextKey>;
