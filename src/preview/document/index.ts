export { OpenDocument } from './openDocument';
export { DocumentError, openErrorCodes, refusalCodes } from './documentError';
export type { DocumentErrorCode, OpenErrorCode, RefusalCode } from './documentError';
export type { CellContents, CellGrid, CellValue, ValueType } from './cells/cellContents';
export type { CellEdit } from './cells/editCells';
export type { CellInput } from './input/enter';
export type {
  CellPosition,
  CellsChangeType,
  ChangeEvent,
  ChangeSource,
  DocumentChange,
  LayoutPart,
  Selection,
} from './changes';
export type { SheetId, SheetInfo, Visibility } from './sheets/sheetState';
export type {
  FilterCriteria,
  FilterOperator,
  TableColumn,
  TableState,
  TableStyle,
  TotalsFunction,
} from './tables/tableState';
export { bodyRect, headerRect, isFiltered, totalsRect } from './tables/tableState';
export type { NameState } from './names/nameState';
export type { ValidationOperator, ValidationState, ValidationType } from './validation/validationState';
export type { FormatProbe } from './conditionalFormats/formatProbes';
export type { SheetRect } from '../../xlsx/formula/formulaEntry';
export type { ValidationRule, Validations } from './validation/validations';
export type { AutoFilterState } from './filter/autoFilterState';
export type { ClearWhat } from './cells/clear';
export type { DeleteDirection, InsertDirection } from './structure/insertDelete';
export type { NewTable } from './tables/tableCreation';
export type { NewTableColumn } from './tables/tableColumns';
export type { NewRows } from './tables/tableRows';
export type { Total } from './tables/totals';
export type { Tables } from './tables/tables';
export type { Names, NewName } from './names/names';
export type { Sheets } from './sheets/sheets';
export type { Rect } from './rect';
export * as rects from './rect';
export * as a1 from './a1';
export { english, norwegian, type Culture } from './input/culture';
export { fromLocalFormula, toLocalFormula } from './input/localFormula';
