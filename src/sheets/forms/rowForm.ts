import type { Language } from '../../text/language';
import type { ColumnKind } from '../declarations/declaration';
import type { LocatedTable } from '../read/locate';
import { declarationOf, isFilledIn, locatedOf, type FormTableId } from './formTables';
import { fieldOptions, type FieldOption } from './fieldOptions';
import { readingContextOf, type FormWorkbook } from './formContext';
import { typedReader, type ReadTyped } from './typedValue';

/** How a field is filled in. `list` is one of the options, `openList` one of them or any other text, `several` any number of them. */
export type FieldControl = 'text' | 'longText' | 'list' | 'openList' | 'several' | 'date' | 'number';

/** A column of a table as a field of its form. */
export interface FormField {
  /** The column's id in the declaration. */
  readonly id: string;
  /** The header as it stands in the sheet. */
  readonly label: string;
  readonly kind: ColumnKind;
  readonly control: FieldControl;
  readonly options: readonly FieldOption[];
  /** Without it a rule will say something; it may be left empty all the same, as in the sheet. */
  readonly isRequired: boolean;
  /** Among the columns of the table, from 0. */
  readonly index: number;
  /** The number format that the column is declared with. */
  readonly numberFormat: string | null;
  readonly read: ReadTyped;
}

/** The form of a table as it stands in the workbook: a field a column that a person fills in, in the sheet's own order. */
export interface RowForm {
  readonly table: FormTableId;
  readonly located: LocatedTable;
  readonly fields: readonly FormField[];
  readonly language: Language;
  readonly date1904: boolean;
  /** Headers of the columns that are none of ours, with their places among the table's columns. */
  readonly ownColumns: readonly { readonly label: string; readonly index: number }[];
}

/** `null` where the workbook does not have the table. */
export function rowForm(workbook: FormWorkbook, table: FormTableId): RowForm | null {
  const located = locatedOf(table, workbook.located);
  if (!located) return null;
  const { headers, language } = located;
  const context = readingContextOf(workbook, located);
  const fields = declarationOf(table).columns.flatMap((column): FormField[] => {
    const matched = headers.columns[column.id];
    if (!matched || !isFilledIn(column)) return [];
    const options = fieldOptions(column, workbook, language);
    const listed = column.kind === 'region' || column.kind === 'municipality' ? options.map(({ text }) => text) : [];
    return [
      {
        id: column.id,
        label: matched.header,
        kind: column.kind,
        control: controlOf(column.kind, column.id, options),
        options,
        isRequired: column.required,
        index: matched.column - located.table.column,
        numberFormat: column.numberFormat ?? null,
        read: typedReader(column, matched.header, context, listed),
      },
    ];
  });
  return {
    table,
    located,
    fields: [...fields].sort((a, b) => a.index - b.index),
    language,
    date1904: workbook.workbook.date1904,
    ownColumns: headers.unknown.map(({ header, at }) => ({ label: header, index: at.column - located.table.column })),
  };
}

/** Texts that run over several lines. */
const longTexts: ReadonlySet<string> = new Set(['comment', 'change']);

function controlOf(kind: ColumnKind, id: string, options: readonly FieldOption[]): FieldControl {
  switch (kind) {
    case 'date':
      return 'date';
    case 'amount':
    case 'share':
    case 'count':
      return 'number';
    case 'regions':
      return 'several';
    case 'choice':
    case 'yesNo':
    case 'region':
    case 'municipality':
    case 'municipalityNumber':
      return 'list';
    default:
      if (options.length > 0) return 'openList';
      return longTexts.has(id) ? 'longText' : 'text';
  }
}
