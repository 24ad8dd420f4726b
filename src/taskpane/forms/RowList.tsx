import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react';
import { rowNouns } from '../../rules/rowNouns';
import { fieldText } from '../../sheets/forms/fieldText';
import { rowCells } from '../../sheets/forms/rowCells';
import type { RowForm } from '../../sheets/forms/rowForm';
import { filledRowIndexes } from '../../sheets/forms/rowIndexes';
import { rowLabel } from '../../sheets/forms/rowLabel';
import { formatText } from '../../text/format';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { LongList, type LongListRow } from '../list/LongList';
import { useFieldStyles } from './fields/fieldStyles';
import { useFormActions } from './FormsContext';
import { useFormsText } from './useFormsText';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  actions: { display: 'flex' },
  row: {
    ...typography.body,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  detail: { gridColumn: '1' },
  number: { gridColumn: '2', gridRow: '1' },
});

interface ListedRow extends LongListRow {
  readonly row: number;
}

/** The rows of the chosen table, to be found and opened. */
export function RowList({ form }: { readonly form: RowForm }): ReactElement {
  const { language } = useDisplay();
  const t = useFormsText();
  const { addRow, openRow } = useFormActions();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const hint = useId();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim().toLocaleLowerCase('nb'));
  const all = useMemo(() => filledRowIndexes(form.located), [form]);
  const rows = useMemo(() => listed(form, all, wanted), [form, all, wanted]);
  const table = form.located.sheet.name;

  const render = ({ row }: ListedRow, isActive: boolean): ReactElement => {
    const { title, detail } = rowLabel(form, rowCells(form.located, row));
    const number = t('rowNumber', { row: row + 1 });
    return (
      <button
        type="button"
        data-row-main
        tabIndex={isActive ? 0 : -1}
        className={styles.row}
        onClick={() => openRow(row)}
      >
        <span>{title === '' ? number : title}</span>
        <span className={mergeClasses(text.caption, styles.number)}>{title === '' ? '' : number}</span>
        {detail !== '' && <span className={mergeClasses(text.caption, styles.detail)}>{detail}</span>}
      </button>
    );
  };
  return (
    <div className={styles.list}>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={addRow}>
          {t('add', { row: formatText(rowNouns[form.table].one, language) })}
        </Button>
      </div>
      {all.length > 0 && (
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          className={fields.input}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <p role="status" className={wanted === '' && all.length > 0 ? text.hidden : text.caption}>
        {all.length === 0 ? t('noRows') : wanted === '' ? '' : t('found', { count: rows.length })}
      </p>
      <p id={hint} className={text.hidden}>
        {t('listHint')}
      </p>
      {rows.length > 0 && <LongList label={t('rows', { table })} describedBy={hint} rows={rows} renderRow={render} />}
    </div>
  );
}

/** The rows where any field holds what is searched for. */
function listed(form: RowForm, all: readonly number[], wanted: string): readonly ListedRow[] {
  const holds = (row: number): boolean => {
    const { cells } = rowCells(form.located, row);
    return form.fields.some(({ index, kind }) =>
      fieldText(cells[index]?.value ?? '', kind, form)
        .toLocaleLowerCase('nb')
        .includes(wanted),
    );
  };
  return (wanted === '' ? all : all.filter(holds)).map((row) => ({
    key: String(row),
    estimate: 46,
    isItem: true,
    row,
  }));
}
