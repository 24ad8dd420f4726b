import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { GridCell } from './sheetGrid';
import { useContentText } from './useContentText';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  grid: { borderCollapse: 'collapse' },
  cell: {
    maxWidth: '160px',
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

interface GridTableProps {
  readonly label: string;
  /** Headers above the grid, where it does not hold them itself. */
  readonly headers?: readonly string[];
  readonly grid: readonly (readonly GridCell[])[];
  /** Rows of the grid that are headers. */
  readonly headRows?: ReadonlySet<number>;
}

/** Cells as they will stand, small. It scrolls sideways, so the keyboard must be able to reach it. */
export function GridTable({ label, headers, grid, headRows }: GridTableProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={label}>
      <table className={mergeClasses(styles.grid, text.caption)}>
        {headers && (
          <thead>
            <tr>
              {headers.map((header, c) => (
                <th key={c} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {grid.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <Cell key={c} cell={cell} isHead={headRows?.has(r) ?? false} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, isHead }: { readonly cell: GridCell; readonly isHead: boolean }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const show = useContentText();
  const { content, format } = cell;
  const shown =
    typeof content === 'string' ? content : typeof content === 'object' ? t('changes.formula') : show(content, format);
  return (
    <td className={mergeClasses(styles.cell, typeof content === 'number' && styles.number, isHead && styles.head)}>
      {shown}
    </td>
  );
}
