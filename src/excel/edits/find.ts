import { isSameRectangle } from './rectangles';
import { parseAddress } from '../../sheets/address';
import type { SheetLayout } from '../../sheets/changeSet';
import type { Course } from '../course';
import { tablesAfter, type TableState, type Tables } from './positions';
import { isStructural, type TableStep } from './step';

/** What there is in the workbook of all that a course makes, moves and takes away. */
export interface Found {
  readonly tables: Tables;
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** What a table is called that was made and has not got its name. */
  readonly strays: ReadonlyMap<TableStep, string>;
}

/** Two round trips: one to find, one to see where the tables stand; none when nothing can have moved. */
export async function find(context: Excel.RequestContext, { steps, tables: before }: Course): Promise<Found | null> {
  if (!steps.some(isStructural)) return null;
  const { workbook } = context;
  const tableNames = allTables({ steps, tables: before });
  const layouts = steps.flatMap((step) => (step.kind === 'sheets' ? step.layouts : []));
  const sheetNames = [...new Set([...layouts.map(({ name }) => name), ...steps.flatMap(sheetsOf)])];
  const names = layouts.flatMap((layout) => layout.names.map(({ name }) => name));
  const sheets = sheetNames.map((name) => workbook.worksheets.getItemOrNullObject(name).load('name'));
  const tables = tableNames.map((name) =>
    workbook.tables.getItemOrNullObject(name).load('name,showHeaders,showTotals'),
  );
  const items = names.map((name) => workbook.names.getItemOrNullObject(name).load('name'));
  const all = workbook.tables.load('items/name');
  await context.sync();

  const loose = steps.some(({ kind }) => kind === 'table')
    ? all.items.filter(({ name }) => !tableNames.includes(name))
    : [];
  const present = [...tables.filter((table) => !table.isNullObject), ...loose];
  const ranges = present.map((table) => table.getRange().load('address'));
  if (present.length > 0) await context.sync();

  const placed = present.map((table, index): [string, TableState] => {
    const { sheet, ...area } = parseAddress(ranges[index]?.address ?? '') ?? { sheet: '', ...nowhere };
    const isOurs = tableNames.includes(table.name);
    return [
      table.name,
      {
        sheet: sheet ?? '',
        area,
        hasHeaders: !isOurs || table.showHeaders,
        hasTotals: isOurs && table.showTotals,
      },
    ];
  });
  const known = new Map(placed.filter(([name]) => tableNames.includes(name)));
  const strays = placed.filter(([name]) => !tableNames.includes(name));
  return {
    tables: known,
    sheets: existing(sheetNames, sheets),
    names: existing(names, items),
    strays: straysOf(steps, strays),
  };
}

const nowhere = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

const existing = (
  names: readonly string[],
  found: readonly { readonly isNullObject: boolean }[],
): ReadonlySet<string> => new Set(names.filter((_, index) => found[index]?.isNullObject === false));

const sheetsOf = (step: Course['steps'][number]): string[] => (step.kind === 'sheets' ? [] : [step.sheet]);

function allTables({ steps, tables }: Pick<Course, 'steps' | 'tables'>): string[] {
  let now = tables;
  const names = new Set(now.keys());
  for (const step of steps) {
    now = tablesAfter(step, now);
    for (const name of now.keys()) names.add(name);
  }
  return [...names];
}

function straysOf(
  steps: Course['steps'],
  strays: readonly (readonly [string, TableState])[],
): ReadonlyMap<TableStep, string> {
  const found = new Map<TableStep, string>();
  for (const step of steps) {
    if (step.kind !== 'table') continue;
    const stray = strays.find(([, { sheet, area }]) => sheet === step.sheet && isSameRectangle(area, step.table));
    if (stray) found.set(step, stray[0]);
  }
  return found;
}

/** How much of some sheets is there: themselves and the names that refer to them. */
export function presenceOf(layouts: readonly SheetLayout[], { sheets, names }: Found): 'all' | 'some' | 'none' {
  const parts = layouts.flatMap((layout) => [
    sheets.has(layout.name),
    ...layout.names.map(({ name }) => names.has(name)),
  ]);
  return parts.every(Boolean) ? 'all' : parts.some(Boolean) ? 'some' : 'none';
}
