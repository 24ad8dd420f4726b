import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import { useRovingFocus } from './useRovingFocus';
import { useRevealed } from './useRevealed';
import { useRowHeights } from './useRowHeights';
import { useVisibleRange } from './useVisibleRange';

export interface LongListRow {
  readonly key: string;
  /** Height in pixels until it has been measured. */
  readonly estimate: number;
  /** Headings between the items take no part in the keyboard's movement. */
  readonly isItem: boolean;
}

interface LongListProps<Row extends LongListRow> {
  readonly label: string;
  /** The hint on the keyboard, by element id. */
  readonly describedBy?: string;
  readonly rows: readonly Row[];
  /** A row to bring into view when it becomes another one, unless the person is in the list. */
  readonly reveal?: string | null;
  readonly renderRow: (row: Row, isActive: boolean) => ReactNode;
}

const useStyles = makeStyles({
  list: { position: 'relative' },
  // Keeps the margins of what it holds, so that its height is all the room it takes.
  row: { display: 'flow-root' },
  farAway: { position: 'absolute', left: 0, right: 0 },
});

/** A list that stays quick with thousands of rows: only those in view are in the page, and the one that has the focus. */
export function LongList<Row extends LongListRow>(props: LongListProps<Row>): ReactElement {
  const { label, describedBy, rows, reveal = null, renderRow } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const items = useMemo(() => rows.filter(({ isItem }) => isItem), [rows]);
  const itemKeys = useMemo(() => items.map(({ key }) => key), [items]);
  const positions = useMemo(() => new Map(itemKeys.map((key, index) => [key, index + 1])), [itemKeys]);
  const estimateOf = useCallback((index: number) => rows[index]?.estimate ?? 0, [rows]);

  const { offsets, measure } = useRowHeights(keys, estimateOf);
  const { first, end } = useVisibleRange(list, offsets);
  const { activeKey, onKeyDown, onFocus, onBlur } = useRovingFocus(list, itemKeys);

  useRevealed(list, reveal === null ? -1 : keys.indexOf(reveal), offsets);

  const activeIndex = activeKey === null ? -1 : keys.indexOf(activeKey);
  const isFarAway = activeIndex >= 0 && (activeIndex < first || activeIndex >= end);
  const shown = Array.from({ length: end - first }, (_, index) => first + index);
  if (isFarAway) shown.splice(activeIndex < first ? 0 : shown.length, 0, activeIndex);

  return (
    // The arrow keys come up from the items' own buttons; the list itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={list}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.list}
      style={{ paddingTop: offsets[first], paddingBottom: (offsets.at(-1) ?? 0) - (offsets[end] ?? 0) }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {shown.map((index) => {
        const row = rows[index];
        if (!row) return null;
        const away = index === activeIndex && isFarAway;
        return (
          <div
            key={row.key}
            ref={measure}
            data-row-key={row.key}
            {...(row.isItem && {
              role: 'article',
              'aria-posinset': positions.get(row.key),
              'aria-setsize': items.length,
            })}
            className={mergeClasses(styles.row, away && styles.farAway)}
            {...(away && { style: { top: offsets[index] } })}
          >
            {renderRow(row, row.key === activeKey)}
          </div>
        );
      })}
    </div>
  );
}
