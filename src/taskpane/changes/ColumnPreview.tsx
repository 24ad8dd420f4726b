import type { ReactElement } from 'react';
import type { DeleteColumn, InsertColumn } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { GridTable } from './GridTable';

const ROWS_SHOWN = 5;

/** A column that comes into a table or goes: its header and first cells. */
export function ColumnPreview({ edit }: { readonly edit: InsertColumn | DeleteColumn }): ReactElement {
  const { t } = useDisplay();
  const text = useTextStyles();
  const { header, content, numberFormat = null, sheet } = edit;
  const heading =
    edit.kind === 'insertColumn'
      ? t('changes.addsColumn', { column: header, sheet })
      : t('changes.removesColumn', { column: header, sheet });
  const grid = content.slice(0, ROWS_SHOWN).map((cell) => [{ content: cell, format: numberFormat }]);
  const more = content.length - grid.length;
  // A column of blank cells has nothing to show but its name.
  const isBlank = content.every((cell) => cell === '');
  return (
    <section>
      <h3 className={text.heading}>{heading}</h3>
      {!isBlank && <GridTable label={heading} headers={[header]} grid={grid} />}
      {!isBlank && more > 0 && <p className={text.caption}>{t('changes.moreRows', { count: more })}</p>}
    </section>
  );
}
