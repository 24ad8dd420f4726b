import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import type { RegionRow, RowOrder } from '../../rules/representation/matrix';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useFieldStyles } from '../forms/fields/fieldStyles';
import { missingIn } from './missing';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface OrderChoiceProps {
  readonly order: RowOrder;
  readonly onChange: (order: RowOrder) => void;
}

/** In which order the regions stand in the matrix. */
export function OrderChoice({ order, onChange }: OrderChoiceProps): ReactElement {
  const t = useRepresentationText();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={text.body}>
        {t('order')}
      </label>
      <select
        id={id}
        className={fields.input}
        value={order}
        onChange={({ target: { value } }) => onChange(value === 'sheet' ? 'sheet' : 'worst')}
      >
        <option value="worst">{t('orderWorst')}</option>
        <option value="sheet">{t('orderSheet')}</option>
      </select>
    </div>
  );
}

interface RegionChoiceProps {
  readonly rows: readonly RegionRow[];
  readonly only: RegionRow | null;
  readonly onChange: (region: string | null) => void;
}

/** Which region is looked at, by its place in the list: names may be anything. */
export function RegionChoice({ rows, only, onChange }: RegionChoiceProps): ReactElement {
  const t = useRepresentationText();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const id = useId();
  const options = useMemo(
    () => rows.map((row) => t('regionOption', { region: row.region, count: missingIn(row).length })),
    [rows, t],
  );
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={text.body}>
        {t('region')}
      </label>
      <select
        id={id}
        className={fields.input}
        value={only ? rows.indexOf(only) : -1}
        onChange={({ target: { value } }) => onChange(rows[Number(value)]?.region ?? null)}
      >
        <option value={-1}>{t('allRegions')}</option>
        {rows.map(({ region }, index) => (
          <option key={region} value={index}>
            {options[index]}
          </option>
        ))}
      </select>
    </div>
  );
}
