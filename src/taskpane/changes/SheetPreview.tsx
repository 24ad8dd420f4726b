import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { cellAddress } from '../../plan/place';
import type { SheetLayout } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { sheetGrid, sheetSize, type GridCell } from './sheetGrid';
import { useContentText } from './useContentText';
import { tokens } from '../display/tokens';

const ROWS_SHOWN = 12;

const useStyles = makeStyles({
  sheet: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
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
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  tableHead: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

/** A sheet that will be made: its name, its tables and its first rows as they will stand. */
export function SheetPreview({ layout }: { readonly layout: SheetLayout }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const grid = useMemo(() => sheetGrid(layout, ROWS_SHOWN), [layout]);
  const { rows } = sheetSize(layout);
  const tableRows = layout.tables.reduce((sum, { rowCount }) => sum + rowCount - 1, 0);
  const headRows = new Set(layout.tables.map(({ row }) => row));
  return (
    <section className={styles.sheet}>
      <h3 className={text.heading}>{t('changes.addsSheet', { sheet: layout.name })}</h3>
      <p className={text.caption}>{t('changes.sheetTables', { count: layout.tables.length, rows: tableRows })}</p>
      {/* Scrolls sideways, so the keyboard must be able to reach it. */}
      {}
      <div
        className={styles.scroll}
        role="region"
        tabIndex={0}
        aria-label={t('changes.sheetPreview', { sheet: layout.name })}
      >
        <table className={mergeClasses(styles.grid, text.caption)}>
          <tbody>
            {grid.map((row, r) => (
              <tr key={cellAddress(r, 0)}>
                {row.map((cell, c) => (
                  <PreviewCell key={cellAddress(r, c)} cell={cell} isHead={headRows.has(r)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows > ROWS_SHOWN && <p className={text.caption}>{t('changes.moreRows', { count: rows - ROWS_SHOWN })}</p>}
    </section>
  );
}

function PreviewCell({ cell, isHead }: { readonly cell: GridCell; readonly isHead: boolean }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const show = useContentText();
  const { content, format } = cell;
  const shown =
    typeof content === 'string' ? content : typeof content === 'object' ? t('changes.formula') : show(content, format);
  return (
    <td className={mergeClasses(styles.cell, typeof content === 'number' && styles.number, isHead && styles.tableHead)}>
      {shown}
    </td>
  );
}
