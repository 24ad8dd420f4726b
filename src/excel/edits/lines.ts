import type { Rectangle } from '../../sheets/address';
import type { RefusalReason, TableAt } from '../../sheets/changeSet';
import type { Beyond } from './beyond';
import type { Ground } from './ground';
import type { Turn } from './kind';
import { endAlong, type TableState } from './positions';
import { along, endOf, isSameRectangle, lengthened, limitOf, type Axis } from './rectangles';
import type { LinesStep, LinesWay, Step } from './step';

/** Rows or columns that an edit brings into a table or takes out of it. */
export interface Lines {
  readonly where: TableAt;
  readonly axis: Axis;
  readonly comeIn: boolean;
  readonly lines: Rectangle;
}

/** A table that is as the edit expects it, and how lines of it come and go. */
export interface Placed {
  readonly table: TableState;
  /** The step for these lines, or for a part of them at the same end; `null` when there is no room. */
  readonly step: (lines: Rectangle, details: Pick<LinesStep, 'content' | 'formats' | 'rules'>) => LinesStep | null;
}

/** Queues what every edit of a table's rows or columns rests on. */
export function queueLines(ground: Ground, index: number, { where, axis, comeIn }: Lines) {
  const { sheet, table: name, area } = where;
  const facts = ground.sheet(index, sheet);
  const isFiltered = ground.table(index, name);
  const beyond = ground.beyond(index, name, sheet, axis, area);
  return (turn: Turn): Placed | { readonly reason: RefusalReason } => {
    const table = turn.tables.get(name);
    if (!table) return { reason: { kind: 'tableMissing', sheet, table: name } };
    if (table.sheet !== sheet || !isSameRectangle(table.area, area)) return { reason: moved(where) };
    const sheetFacts = facts();
    if (sheetFacts.isProtected) return { reason: { kind: 'sheetProtected', sheet } };
    if (isFiltered()) return { reason: { kind: 'tableFiltered', sheet, table: name } };
    if (sheetFacts.isFiltered) return { reason: { kind: 'tableFiltered', sheet, table: '' } };
    const now = beyondAtTurn(beyond(), turn.steps, sheet, axis);
    return {
      table,
      step(lines, details) {
        const count = along(axis, lines).count;
        const way = wayOf(axis, comeIn, area, lines, now);
        if (!way) return null;
        const without = comeIn ? area : lengthened(axis, area, -count);
        const last = now.last === null || comeIn || way === 'resize' ? now.last : now.last - count;
        return { kind: 'lines', comeIn, axis, sheet, table: name, area: without, lines, way, beyond: last, ...details };
      },
    };
  };
}

export const moved = ({ sheet, table }: TableAt): RefusalReason => ({ kind: 'tableMoved', sheet, table });
export const noRoom = ({ sheet, table }: TableAt): RefusalReason => ({ kind: 'noRoom', sheet, table });

/** What is beyond the table has moved with the lines of earlier steps. */
function beyondAtTurn(beyond: Beyond, steps: readonly Step[], sheet: string, axis: Axis): Beyond {
  const by = steps.reduce((sum, step) => {
    if (step.kind !== 'lines' || step.sheet !== sheet || step.axis !== axis || step.way === 'resize') return sum;
    const { count } = along(axis, step.lines);
    return sum + (step.comeIn ? count : -count);
  }, 0);
  const shifted = (index: number | null): number | null => (index === null ? null : index + by);
  return { ...beyond, first: shifted(beyond.first), last: shifted(beyond.last) };
}

/** How the lines get or give up their room; `null` when Excel would refuse. */
function wayOf(axis: Axis, comeIn: boolean, area: Rectangle, lines: Rectangle, beyond: Beyond): LinesWay | null {
  const { first, count } = along(axis, lines);
  const end = endAlong(axis, area);
  const isAtEnd = (comeIn ? first : endOf(along(axis, lines))) === end;
  const last = Math.max(end - 1, beyond.last ?? 0);
  const fits = !comeIn || last + count < limitOf(axis);
  if (!isAtEnd) return beyond.canMove && fits ? 'inside' : null;
  if (beyond.isBlank) return end + (comeIn ? count : 0) <= limitOf(axis) ? 'free' : null;
  if (beyond.canMove && fits) return 'push';
  if (!comeIn) return 'resize';
  const isNear = beyond.first !== null && beyond.first < end + count;
  return isNear || end + count > limitOf(axis) ? null : 'resize';
}
