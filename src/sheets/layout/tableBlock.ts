import { cellAddress, columnLetters } from '../../plan/place';
import type { Language } from '../../text/language';
import type {
  CellContent,
  LayoutBlock,
  LayoutConditionalFormat,
  ListValidation,
  RangeFormat,
  TableLayout,
} from '../changeSet';
import type { ColumnDeclaration, ColumnKind, TableDeclaration } from '../declarations/declaration';
import { formulaReferences, type NameOfColumn } from '../formulaReferences';
import { columnList } from './columnLists';
import { columnMarks } from './marks';

export interface TableBlock {
  readonly cells: LayoutBlock;
  readonly table: TableLayout;
  readonly formats: readonly RangeFormat[];
  readonly lists: readonly ListValidation[];
  readonly conditionalFormats: readonly LayoutConditionalFormat[];
  readonly widths: readonly number[];
}

export type TableRowContent<Id extends string> = Readonly<Partial<Record<Id, CellContent>>>;

/** Excel's name of the style that all our tables have. */
export const tableStyle = 'TableStyleMedium2';

/** The columns a new table gets, in the order they are declared. */
export function createdColumns<Id extends string>(declaration: TableDeclaration<Id>): ColumnDeclaration<Id>[] {
  return declaration.columns.filter(({ readOnly }) => readOnly !== true);
}

/** Where a column stands in a new table, counted from 0. */
export function columnOffset<Id extends string>(declaration: TableDeclaration<Id>, id: Id): number {
  return createdColumns(declaration).findIndex((column) => column.id === id);
}

/**
 * A declared table at column A of the given header row: header, rows, calculated columns, formats, drop-down lists and marks.
 * Rows: at least one.
 */
export function tableBlock<Id extends string>(
  declaration: TableDeclaration<Id>,
  headerRow: number,
  rows: readonly TableRowContent<Id>[],
  nameOf: NameOfColumn,
  language: Language,
): TableBlock {
  const columns = createdColumns(declaration);
  const references = formulaReferences(declaration.id, nameOf);
  const first = headerRow + 1;
  const last = headerRow + rows.length;
  const body = (index: number): string => `${cellAddress(first, index)}:${cellAddress(last, index)}`;
  const calculated = columns.map(({ formula }) => formula?.(references) ?? null);
  const contentOf = (row: TableRowContent<Id>, { id }: ColumnDeclaration<Id>, index: number): CellContent => {
    const formula = calculated[index];
    return row[id] ?? (formula ? { formula } : '');
  };
  return {
    cells: {
      row: headerRow,
      column: 0,
      content: [
        columns.map(({ headers }) => headers[language]),
        ...rows.map((row) => columns.map((column, index) => contentOf(row, column, index))),
      ],
    },
    table: {
      name: declaration.tableName,
      row: headerRow,
      column: 0,
      rowCount: rows.length + 1,
      columnCount: columns.length,
      style: tableStyle,
    },
    formats: [
      { range: `A${headerRow + 1}:${columnLetters(columns.length - 1)}${headerRow + 1}`, wrapText: true },
      ...columns.flatMap(({ numberFormat, kind }, index): RangeFormat[] => [
        ...(numberFormat === undefined ? [] : [{ range: body(index), numberFormat }]),
        ...(wraps.has(kind) ? [{ range: body(index), wrapText: true }] : []),
      ]),
    ],
    lists: columns.flatMap((column, index): ListValidation[] => {
      const list = columnList(column, nameOf, language);
      return list ? [{ range: body(index), ...list }] : [];
    }),
    conditionalFormats: columns.flatMap((column, index) => columnMarks(column, index, first + 1, last + 1)),
    widths: columns.map((column) => columnWidth(column, language)),
  };
}

/** A column is at least wide enough for the longest word of its header and the filter button beside it. */
function columnWidth({ width, headers }: ColumnDeclaration, language: Language): number {
  const longest = Math.max(...headers[language].split(' ').map((word) => word.length));
  return Math.max(width, longest * POINTS_PER_LETTER + FILTER_BUTTON_POINTS);
}
const POINTS_PER_LETTER = 6;
const FILTER_BUTTON_POINTS = 16;

/** What may be longer than its column is wide. */
const wraps: ReadonlySet<ColumnKind> = new Set(['text', 'texts', 'region', 'regions', 'choice', 'municipality']);
