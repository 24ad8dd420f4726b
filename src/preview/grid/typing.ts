import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
} from '@univerjs/core';
import { DocSelectionManagerService, IEditorBridgeService, type FWorkbook } from '@univerjs/preset-sheets-core';

/**
 * Whether the grid would take a key that is pressed now. The cells' editor is readied for a cell in several steps, which begin
 * when the selection moves: not when the keyboard comes to a selection that stays where it is, and not always in time after
 * the workbook has been drawn anew. A key that comes too early is let go by, or opens the editor without being in it.
 */
export function isReadyForKeys(univer: Univer, workbook: FWorkbook): boolean {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const sheet = workbook.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  const edited = injector.get(IEditorBridgeService).getEditCellState();
  return (
    instances.getFocusedUnit()?.getUnitId() === workbook.getId() &&
    instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_DOC)?.getUnitId() === DOCS_NORMAL_EDITOR_UNIT_ID_KEY &&
    injector.get(DocSelectionManagerService).getActiveTextRange() !== undefined &&
    edited?.unitId === workbook.getId() &&
    edited.sheetId === sheet.getSheetId() &&
    edited.row === cell?.actualRow &&
    edited.column === cell.actualColumn
  );
}
