import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { DeleteRows, InsertRows } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { GridTable } from './GridTable';
import { tableRows } from './tableRows';

const ROWS_SHOWN = 8;

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
});

/** Rows that come into a table or go, as a small table: the first of them, and how many more. */
export function RowsPreview({ edit }: { readonly edit: InsertRows | DeleteRows }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const workbook = usePaneState((state) => state.check.result?.reading.workbook ?? null);
  const { headers, grid, more } = useMemo(() => tableRows(edit, workbook, ROWS_SHOWN), [edit, workbook]);
  const count = grid.length + more;
  const heading =
    edit.kind === 'insertRows'
      ? t('changes.addsRows', { count, sheet: edit.sheet })
      : t('changes.removesRows', { count, sheet: edit.sheet });
  return (
    <section className={styles.rows}>
      <h3 className={text.heading}>{heading}</h3>
      <GridTable label={heading} headers={headers} grid={grid} />
      {more > 0 && <p className={text.caption}>{t('changes.moreRows', { count: more })}</p>}
    </section>
  );
}
