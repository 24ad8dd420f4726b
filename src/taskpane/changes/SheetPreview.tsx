import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { SheetLayout } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { GridTable } from './GridTable';
import { sheetGrid, sheetSize } from './sheetGrid';
import { tokens } from '../display/tokens';

const ROWS_SHOWN = 12;

const useStyles = makeStyles({
  sheet: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
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
      {layout.tables.length > 0 && (
        <p className={text.caption}>{t('changes.sheetTables', { count: layout.tables.length, rows: tableRows })}</p>
      )}
      <GridTable label={t('changes.sheetPreview', { sheet: layout.name })} grid={grid} headRows={headRows} />
      {rows > ROWS_SHOWN && <p className={text.caption}>{t('changes.moreRows', { count: rows - ROWS_SHOWN })}</p>}
    </section>
  );
}
