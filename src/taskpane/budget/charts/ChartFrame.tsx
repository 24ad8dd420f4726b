import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTextStyles } from '../../display/styles';
import { tokens } from '../../display/tokens';
import { useBudgetText } from '../useBudgetText';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS, margin: 0 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0 },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, listStyle: 'none' },
  mark: { flexShrink: 0, width: '10px', height: '10px', [FORCED]: { forcedColorAdjust: 'none' } },
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  label: { paddingInlineStart: 0, textAlign: 'start' },
});

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

export interface ChartNumbers {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly string[] }[];
}

interface ChartFrameProps {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** The same as the picture, for those who want it in numbers. */
  readonly numbers: ChartNumbers;
  readonly more?: string;
  readonly children: ReactNode;
}

/** A chart with its title, what its colours mean, and the same as a table. */
export function ChartFrame({ title, legend, numbers, more, children }: ChartFrameProps): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <figure className={mergeClasses(styles.frame, text.body)}>
      <figcaption>{title}</figcaption>
      {/* A list without marks is none to VoiceOver unless it says so. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={mergeClasses(styles.legend, text.caption)}>
        {legend.map(({ name, color }) => (
          <li key={name} className={styles.entry}>
            <span className={styles.mark} style={{ backgroundColor: color }} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
      {children}
      {more && <p className={text.caption}>{more}</p>}
      <details className={text.caption}>
        <summary className={styles.summary}>{t('showNumbers')}</summary>
        <NumbersTable title={title} numbers={numbers} />
      </details>
    </figure>
  );
}

function NumbersTable({ title, numbers }: { readonly title: string; readonly numbers: ChartNumbers }): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <td className={styles.cell} />
          {numbers.columns.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.rows.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
              {label}
            </th>
            {cells.map((cell, index) => (
              <td key={numbers.columns[index] ?? index} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
