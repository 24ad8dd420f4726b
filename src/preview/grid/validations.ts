import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IResources,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { DATA_VALIDATION_PLUGIN_NAME } from '@univerjs/preset-sheets-data-validation';
import type { OpenDocument, SheetId, SheetRect, ValidationState } from '../document';
import { gridRange } from './gridRange';

/**
 * The drop-down lists of the cells. Only the lists: what may be typed is decided by the document, which reads it in the
 * person's language, so nothing here refuses anything.
 */
export function validationResource(document: OpenDocument): IResources[number] {
  const bySheet = Object.fromEntries(document.sheets.list().map(({ id }) => [id, lists(document, id)] as const));
  return { name: DATA_VALIDATION_PLUGIN_NAME, data: JSON.stringify(bySheet) };
}

/** The cells that the lists of the sheets take their choices from. */
export function listSources(document: OpenDocument): SheetRect[] {
  return document.sheets
    .list()
    .flatMap(({ id }) =>
      document.validations.list(id).flatMap((rule) => document.validations.listSource(id, rule) ?? []),
    );
}

function lists(document: OpenDocument, sheet: SheetId): ISheetDataValidationRule[] {
  return document.validations.list(sheet).flatMap((validation, index) => {
    const entries =
      validation.type === 'list' && validation.showDropDown
        ? (document.validations.choices(sheet, validation) ?? [])
        : [];
    return entries.length > 0 ? [listRule(validation, entries, index)] : [];
  });
}

function listRule(validation: ValidationState, entries: readonly string[], index: number): ISheetDataValidationRule {
  return {
    uid: `list${index}`,
    ranges: validation.rects.map(gridRange),
    type: DataValidationType.LIST,
    formula1: JSON.stringify(entries),
    allowBlank: true,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.INFO,
  };
}
