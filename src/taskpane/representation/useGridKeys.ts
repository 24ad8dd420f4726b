import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export interface GridCell {
  readonly row: string;
  readonly column: number;
}

interface GridKeys {
  /** The one cell that Tab leads into. */
  readonly active: GridCell;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly setActive: (cell: GridCell) => void;
}

const PAGE = 10;

/** Arrow keys move between the cells of a grid; rows are known by key, so that they may be sorted anew. */
export function useGridKeys(grid: RefObject<HTMLElement | null>, rows: readonly string[], columns: number): GridKeys {
  const [chosen, setChosen] = useState<GridCell>({ row: '', column: 0 });
  const mustFocus = useRef(false);
  const row = rows.includes(chosen.row) ? chosen.row : (rows[0] ?? '');
  const active = row === chosen.row ? chosen : { row, column: chosen.column };

  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    const cells = grid.current?.querySelectorAll<HTMLElement>('[data-grid-cell]') ?? [];
    const cell = Array.from(cells).find((each) => each.dataset['gridCell'] === cellKey(active));
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      // Within what a cell has unfolded the keys are those of its own fields.
      if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-grid-cell]')) return;
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const next = moved({ row, column: chosen.column }, event, rows, columns);
      if (!next) return;
      event.preventDefault();
      mustFocus.current = true;
      setChosen(next);
    },
    [row, chosen.column, rows, columns],
  );

  return { active, onKeyDown, setActive: setChosen };
}

export function cellKey({ row, column }: GridCell): string {
  return `${column} ${row}`;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/** Where a key leads to from a cell; `null` for keys that do not move. */
export function moved(
  { row, column }: GridCell,
  { key, ctrlKey }: Key,
  rows: readonly string[],
  columns: number,
): GridCell | null {
  const at = rows.indexOf(row);
  const to = (rowAt: number, columnAt: number): GridCell => ({
    row: rows[clamp(rowAt, rows.length)] ?? row,
    column: clamp(columnAt, columns),
  });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1, column);
    case 'ArrowUp':
      return to(at - 1, column);
    case 'ArrowRight':
      return to(at, column + 1);
    case 'ArrowLeft':
      return to(at, column - 1);
    case 'PageDown':
      return to(at + PAGE, column);
    case 'PageUp':
      return to(at - PAGE, column);
    case 'Home':
      return to(ctrlKey ? 0 : at, 0);
    case 'End':
      return to(ctrlKey ? rows.length - 1 : at, columns - 1);
    default:
      return null;
  }
}

const clamp = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));
