import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useLinkStyles, useTextStyles } from '../../display/styles';
import { tokens, typography } from '../../display/tokens';
import { useBudgetText } from '../useBudgetText';
import { ChartPicture } from './ChartPicture';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS, margin: 0 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0 },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, listStyle: 'none' },
  bar: { flexShrink: 0, width: '10px', height: '10px', [FORCED]: { forcedColorAdjust: 'none' } },
  mark: {
    flexShrink: 0,
    width: '10px',
    height: '8px',
    clipPath: 'polygon(0 0, 100% 0, 50% 100%)',
    [FORCED]: { forcedColorAdjust: 'none' },
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    ...typography.caption,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  label: { paddingInlineStart: 0, textAlign: 'start' },
});

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly shape?: 'bar' | 'mark';
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
  const { link } = useLinkStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={mergeClasses(styles.frame, text.body)}>
      <figcaption>{title}</figcaption>
      {/* A list without marks is none to VoiceOver unless it says so. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={mergeClasses(styles.legend, text.caption)}>
        {legend.map(({ name, color, shape = 'bar' }) => (
          <li key={name} className={styles.entry}>
            <span className={styles[shape]} style={{ backgroundColor: color }} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
      <ChartPicture title={title}>{children}</ChartPicture>
      {more && <p className={text.caption}>{more}</p>}
      <span>
        <button
          type="button"
          className={link}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {t('showNumbers')}
        </button>
      </span>
      {isOpen && <NumbersTable id={id} title={title} numbers={numbers} />}
    </figure>
  );
}

interface NumbersTableProps {
  readonly id: string;
  readonly title: string;
  readonly numbers: ChartNumbers;
}

function NumbersTable({ id, title, numbers }: NumbersTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table id={id} className={styles.table} aria-label={title}>
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
