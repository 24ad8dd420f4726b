import type { FormulaEntry } from './formulaEntry';

/** Formulas by sheet and column, sorted by row. */
type Placed = ReadonlyMap<string, ReadonlyMap<number, readonly FormulaEntry[]>>;

/**
 * The formulas in an order in which each comes after those it reads; `null` when they read each other in a circle, or when one
 * of them does not tell what it reads.
 */
export function calculationOrder(entries: ReadonlySet<FormulaEntry>): FormulaEntry[] | null {
  if ([...entries].some((entry) => entry.unbounded)) return null;
  const { ordered, circular } = walk(entries);
  return circular.size > 0 ? null : ordered;
}

/** Formulas that read themselves, by way of others or not; what they read without saying so is not known. */
export const circularFormulas = (entries: ReadonlySet<FormulaEntry>): ReadonlySet<FormulaEntry> =>
  walk(entries).circular;

/** Each formula after those it reads, as far as they do not read each other in a circle. */
function walk(entries: ReadonlySet<FormulaEntry>): { ordered: FormulaEntry[]; circular: Set<FormulaEntry> } {
  const placed = placeAll(entries);
  const ordered: FormulaEntry[] = [];
  const circular = new Set<FormulaEntry>();
  const state = new Map<FormulaEntry, 'open' | 'done'>();
  for (const start of entries) {
    if (state.has(start)) continue;
    const path: { entry: FormulaEntry; rest: Iterator<FormulaEntry> }[] = [];
    const enter = (entry: FormulaEntry): void => {
      state.set(entry, 'open');
      path.push({ entry, rest: readBy(entry, placed) });
    };
    enter(start);
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const next = top.rest.next();
      if (next.done) {
        state.set(top.entry, 'done');
        ordered.push(top.entry);
        path.pop();
      } else if (state.get(next.value) === 'open') {
        const start = path.findIndex(({ entry }) => entry === next.value);
        for (const { entry } of path.slice(start)) circular.add(entry);
      } else if (!state.has(next.value)) enter(next.value);
    }
  }
  return { ordered, circular };
}

function placeAll(entries: ReadonlySet<FormulaEntry>): Placed {
  const placed = new Map<string, Map<number, FormulaEntry[]>>();
  for (const entry of entries) {
    const columns = placed.get(entry.sheet) ?? new Map<number, FormulaEntry[]>();
    placed.set(entry.sheet, columns);
    const column = columns.get(entry.column);
    if (column) column.push(entry);
    else columns.set(entry.column, [entry]);
  }
  for (const columns of placed.values()) for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
  return placed;
}

/** The formulas among those placed that a formula reads. */
function* readBy(entry: FormulaEntry, placed: Placed): Generator<FormulaEntry, undefined> {
  for (const { sheet, rect } of entry.precedents) {
    for (const [column, entries] of placed.get(sheet) ?? []) {
      if (column < rect.column || column >= rect.column + rect.columnCount) continue;
      for (let at = firstFrom(entries, rect.row); at < entries.length; at++) {
        const found = entries[at] as FormulaEntry;
        if (found.row >= rect.row + rect.rowCount) break;
        yield found;
      }
    }
  }
}

function firstFrom(entries: readonly FormulaEntry[], row: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as FormulaEntry).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts ordered formulas into groups with at most `limit` different texts each. */
export function inGroups(ordered: readonly FormulaEntry[], limit: number): Set<FormulaEntry>[] {
  const groups: Set<FormulaEntry>[] = [];
  let texts = new Set<string>();
  for (const entry of ordered) {
    if (groups.length === 0 || (texts.size === limit && !texts.has(entry.text))) {
      groups.push(new Set());
      texts = new Set();
    }
    texts.add(entry.text);
    groups[groups.length - 1]?.add(entry);
  }
  return groups;
}
