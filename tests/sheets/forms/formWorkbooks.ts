import { formWorkbook, type FormWorkbook } from '../../../src/sheets/forms/formContext';
import type { FormTableId } from '../../../src/sheets/forms/formTables';
import { filledRowsOf, type TableRowCells } from '../../../src/sheets/forms/rowCells';
import { rowForm, type RowForm } from '../../../src/sheets/forms/rowForm';
import { tables } from '../../../src/sheets/declarations';
import type { ColumnDeclaration, TableId } from '../../../src/sheets/declarations/declaration';
import { readPlan } from '../../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import type { Language } from '../../../src/text/language';
import { sheet, table, workbook, type Cell } from '../snapshotBuilder';

export type RowTexts = Readonly<Record<string, Cell>>;

export interface WorkbookParts {
  readonly language?: Language;
  /** Headers of columns that are no column of ours, after ours; rows give their cells by header. */
  readonly ownColumns?: Partial<Record<TableId, readonly string[]>>;
  /** Where every table's header row stands. */
  readonly headerRow?: number;
}

/** A workbook of our tables with every column, one a sheet, formatted as we make them. */
export function workbookOf(
  content: Partial<Record<TableId, readonly RowTexts[]>>,
  { language = 'nb', ownColumns = {}, headerRow = 0 }: WorkbookParts = {},
): WorkbookSnapshot {
  const parts = (Object.entries(content) as [TableId, readonly RowTexts[]][]).map(([id, rows]) => {
    const declaration = tables[id];
    const columns: readonly ColumnDeclaration[] = declaration.columns.filter(
      (column: ColumnDeclaration) => column.readOnly !== true,
    );
    const own = ownColumns[id] ?? [];
    const name = declaration.sheetNames[language];
    const grid: Cell[][] = [
      [...columns.map(({ headers }) => headers[language]), ...own],
      ...rows.map((row) => [
        ...columns.map((column) => row[column.id] ?? ''),
        ...own.map((header) => row[header] ?? ''),
      ]),
    ];
    const made = sheet(name, grid, headerRow);
    const formats = grid.map((_, index) => [
      ...columns.map(({ numberFormat }) => (index === 0 ? 'General' : (numberFormat ?? 'General'))),
      ...own.map(() => 'General'),
    ]);
    const cells = made.cells && { ...made.cells, numberFormats: formats };
    const area = { row: headerRow, column: 0, rowCount: grid.length, columnCount: columns.length + own.length };
    return { sheet: { ...made, cells }, table: table(declaration.tableName, name, area) };
  });
  return workbook(
    parts.map((part) => part.sheet),
    parts.map((part) => part.table),
  );
}

export const read = (snapshot: WorkbookSnapshot): FormWorkbook => formWorkbook(snapshot, readPlan(snapshot).plan);

export function formOf(snapshot: WorkbookSnapshot, id: FormTableId): RowForm {
  const form = rowForm(read(snapshot), id);
  if (!form) throw new Error(`no table of ${id}`);
  return form;
}

export function rowsOf(snapshot: WorkbookSnapshot, id: FormTableId): readonly TableRowCells[] {
  return filledRowsOf(formOf(snapshot, id).located);
}

export function nthRow(snapshot: WorkbookSnapshot, id: FormTableId, index: number): TableRowCells {
  const row = rowsOf(snapshot, id)[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
}

export const regions: readonly RowTexts[] = [
  { name: 'Fosen IKS', county: 'Trøndelag', contactPerson: 'Rådgiver, Åfjord' },
  { name: 'Innherred samkommune', county: 'Trøndelag', contactPerson: 'Kommunalsjef, Levanger' },
];

export const municipalities: readonly RowTexts[] = [
  { number: 5038, name: 'Verdal', county: 'Trøndelag', region: 'Innherred samkommune', isOptionMunicipality: 'Ja' },
  { number: 5018, name: 'Åfjord', county: 'Trøndelag', region: 'Fosen IKS', isOptionMunicipality: 'Ja' },
];

/** 17 September 2018 as Excel counts. */
export const sept17 = 43360;

export const memberships: readonly RowTexts[] = [
  { region: 'Innherred samkommune', municipality: 'Verdal', person: 'Kommuneoverlege', group: 'LAG', isLeader: 'Ja' },
  { region: 'Fosen IKS', municipality: 'Åfjord', person: 'Sykepleier', group: 'LAG', start: sept17 },
];

export const activities: readonly RowTexts[] = [
  { number: '1', name: 'Oppstart', kind: 'Møte', start: 43347, days: { formula: '=1', value: 1 } },
  {
    number: '2',
    name: 'Oppstartssamling',
    kind: 'Samling',
    start: sept17,
    end: 43361,
    days: { formula: '=1', value: 2 },
  },
];

export const budget: readonly RowTexts[] = [
  { activity: 'Prosjektleder', confirmed: 250000, fullApplication: 250000, financing: 'Tilskudd' },
  { activity: 'Diverse', confirmed: 50000, fullApplication: 100000, financing: 'Tilskudd' },
];
