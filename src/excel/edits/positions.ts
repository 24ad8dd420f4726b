import type { CellRef } from '../../plan/place';
import type { Rectangle } from '../../sheets/address';
import type { CellContent, SheetLayout } from '../../sheets/changeSet';
import { across, along, endOf, hasCell, isWithin, lengthened, rectangleOf, withSpan, type Span } from './rectangles';
import { reversed, type LinesStep, type Step } from './step';

/** Where a cell stood before a step, or what the step put there; `null` when Excel itself decided. */
export type Origin =
  { readonly at: CellRef } | { readonly content: CellContent | null; readonly format: string | null };

export function before(step: Step, at: CellRef): Origin {
  switch (step.kind) {
    case 'cells': {
      if (step.sheet !== at.sheet) return { at };
      const [row, column] = [at.row - step.row, at.column - step.column];
      const content = step.after[row]?.[column];
      // Its format is as before where the step leaves it.
      return content === undefined ? { at } : { content, format: step.formatAfter?.[row]?.[column] ?? null };
    }
    case 'lines':
      return beforeLines(step, at);
    case 'sheets':
      return step.areMade ? beforeSheets(step.layouts, at) : { at };
    case 'table':
    case 'lists':
    case 'names':
      return { at };
  }
}

function beforeLines(step: LinesStep, at: CellRef): Origin {
  const { axis, lines, sheet, comeIn, way } = step;
  if (at.sheet !== sheet || !isWithin(crossing(step, at), across(axis, lines))) return { at };
  const { first, count } = along(axis, lines);
  const index = axis === 'row' ? at.row : at.column;
  if (index < first) return { at };
  if (comeIn && index < first + count) {
    const [row, column] = [at.row - lines.row, at.column - lines.column];
    return { content: step.content[row]?.[column] ?? null, format: step.formats?.[row]?.[column] ?? null };
  }
  if (way === 'resize') return !comeIn && index < first + count ? { content: '', format: null } : { at };
  return { at: moved(step, at, comeIn ? -count : count) };
}

const crossing = ({ axis }: LinesStep, at: CellRef): Span => ({
  first: axis === 'row' ? at.column : at.row,
  count: 1,
});

const moved = ({ axis }: LinesStep, at: CellRef, by: number): CellRef =>
  axis === 'row' ? { ...at, row: at.row + by } : { ...at, column: at.column + by };

function beforeSheets(layouts: readonly SheetLayout[], at: CellRef): Origin {
  const layout = layouts.find(({ name }) => name === at.sheet);
  if (!layout) return { at };
  const block = layout.cells.findLast((each) => hasCell(rectangleOf(each, each.content), at.row, at.column));
  return { content: block?.content[at.row - block.row]?.[at.column - block.column] ?? '', format: null };
}

/** Where a cell stands after a step; `null` when it is gone. */
export function after(step: Step, at: CellRef): CellRef | null {
  if (step.kind === 'lines' && step.way !== 'resize') {
    const origin = before(reversed(step), at);
    return 'at' in origin ? origin.at : null;
  }
  if (step.kind === 'sheets' && !step.areMade) return step.layouts.some(({ name }) => name === at.sheet) ? null : at;
  return at;
}

/** A table as it stands at some point of a change set. */
export interface TableState {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}
export type Tables = ReadonlyMap<string, TableState>;

/** The tables of which something is known, after a step. */
export function tablesAfter(step: Step, tables: Tables): Tables {
  switch (step.kind) {
    case 'cells':
    case 'lists':
    case 'names':
      return tables;
    case 'lines':
      return new Map([...tables].map(([name, table]) => [name, { ...table, area: areaAfter(step, name, table) }]));
    case 'table': {
      const { name, style: _, ...area } = step.table;
      const others = [...tables].filter(([other]) => other !== name);
      const made: TableState = { sheet: step.sheet, area, hasHeaders: true, hasTotals: false };
      return new Map(step.isMade ? [...others, [name, made]] : others);
    }
    case 'sheets':
      return step.areMade ? withLayouts(tables, step.layouts) : withoutLayouts(tables, step.layouts);
  }
}

function areaAfter(step: LinesStep, name: string, { sheet, area }: TableState): Rectangle {
  const { axis, lines, comeIn, way } = step;
  const { first, count } = along(axis, lines);
  const by = comeIn ? count : -count;
  if (name === step.table) return lengthened(axis, area, by);
  const isBeyond = along(axis, area).first >= (comeIn ? first : first + count);
  if (sheet !== step.sheet || way === 'resize' || !isBeyond || !isWithin(across(axis, area), across(axis, lines))) {
    return area;
  }
  const span = along(axis, area);
  return withSpan(axis, area, { first: span.first + by, count: span.count });
}

function withLayouts(tables: Tables, layouts: readonly SheetLayout[]): Tables {
  const made = layouts.flatMap(({ name: sheet, tables: ofSheet }) =>
    ofSheet.map(({ name, style: _, ...area }): [string, TableState] => [
      name,
      { sheet, area, hasHeaders: true, hasTotals: false },
    ]),
  );
  return new Map([...tables, ...made]);
}

function withoutLayouts(tables: Tables, layouts: readonly SheetLayout[]): Tables {
  const gone = new Set(layouts.flatMap(({ tables: ofSheet }) => ofSheet.map(({ name }) => name)));
  return new Map([...tables].filter(([name]) => !gone.has(name)));
}

/** The table with the lines in it. */
export const areaWithLines = ({ axis, area, lines }: LinesStep): Rectangle =>
  lengthened(axis, area, along(axis, lines).count);

/** Where the table's last line ends along the axis. */
export const endAlong = (axis: LinesStep['axis'], area: Rectangle): number => endOf(along(axis, area));
