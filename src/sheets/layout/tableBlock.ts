import { cellAddress, columnLetters } from '../../plan/place';
import type { Language } from '../../text/language';
import type { CellContent, LayoutBlock, ListValidation, RangeFormat, TableLayout } from '../changeSet';
import type { ColumnDeclaration, TableDeclaration } from '../declarations/declaration';
import { sheetTexts } from './texts';

export interface TableBlock {
  readonly cells: LayoutBlock;
  readonly table: TableLayout;
  readonly formats: readonly RangeFormat[];
  readonly lists: readonly ListValidation[];
  readonly widths: readonly number[];
}

/** The columns a new table gets, in the order they are declared. */
export function createdColumns<Id extends string>(declaration: TableDeclaration<Id>): ColumnDeclaration<Id>[] {
  return declaration.columns.filter(({ readOnly }) => readOnly !== true);
}

/** A declared table at column A of the given header row: header, rows, formats and drop-down lists. */
export function tableBlock<Id extends string>(
  declaration: TableDeclaration<Id>,
  headerRow: number,
  rows: readonly Partial<Record<Id, CellContent>>[],
  language: Language,
): TableBlock {
  const columns = createdColumns(declaration);
  const first = headerRow + 1;
  const last = headerRow + rows.length;
  const body = (index: number): string => `${cellAddress(first, index)}:${cellAddress(last, index)}`;
  return {
    cells: {
      row: headerRow,
      column: 0,
      content: [
        columns.map(({ headers }) => headers[language]),
        ...rows.map((row) => columns.map(({ id }) => row[id] ?? '')),
      ],
    },
    table: {
      name: declaration.tableName,
      row: headerRow,
      column: 0,
      rowCount: rows.length + 1,
      columnCount: columns.length,
      style: 'TableStyleMedium2',
    },
    formats: [
      { range: `A${headerRow + 1}:${columnLetters(columns.length - 1)}${headerRow + 1}`, wrapText: true },
      ...columns.flatMap(({ numberFormat, kind }, index): RangeFormat[] => [
        ...(numberFormat === undefined ? [] : [{ range: body(index), numberFormat }]),
        ...(kind === 'text' ? [{ range: body(index), wrapText: true }] : []),
      ]),
    ],
    lists: columns.flatMap(({ choices }, index): ListValidation[] =>
      choices
        ? [
            {
              range: body(index),
              source: Object.values(choices).map(({ names }) => names[language]),
              allowsOther: false,
              errorTitle: sheetTexts.chooseFromList[language],
              errorMessage: sheetTexts.notInList[language],
            },
          ]
        : [],
    ),
    widths: columns.map(({ width }) => width),
  };
}
