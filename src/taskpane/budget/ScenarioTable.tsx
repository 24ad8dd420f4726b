import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { fundingScenarios } from '../../plan/budget';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { AmountText } from './AmountText';
import { Difference, OwnShareText, SumText, TotalText } from './ScenarioCells';
import type { CostSource, ScenarioSummary, Summaries } from '../../rules/budget/summary';
import { useBudgetText } from './useBudgetText';

const NARROW = '@media (max-width: 299px)';

const useStyles = makeStyles({
  table: { display: 'grid', rowGap: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 6fr) minmax(0, 6fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  head: { borderTop: 'none', alignItems: 'end', fontWeight: tokens.fontWeightSemibold },
  block: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXXS, borderTop: 'none' },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  label: { overflowWrap: 'anywhere', hyphens: 'auto', [NARROW]: { gridColumn: '1 / -1' } },
  wide: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'end',
    overflowWrap: 'anywhere',
    justifySelf: 'end',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
});

interface RowSpec {
  readonly label: string;
  readonly kind: 'plain' | 'sum';
  readonly cell: (summary: ScenarioSummary) => ReactNode;
}

interface Block {
  readonly heading: string | null;
  readonly rows: readonly RowSpec[];
}

/** The two scenarios side by side: what they cost by what is to pay for it, what finances them, and whether it adds up. */
export function ScenarioTable({ summaries }: { readonly summaries: Summaries }): ReactElement {
  const { t: shared } = useDisplay();
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div role="table" aria-label={t('financingHeading')} className={mergeClasses(styles.table, text.body)}>
      <div role="row" className={mergeClasses(styles.row, styles.head)}>
        <span role="columnheader" className={styles.label}>
          <span className={text.hidden}>{t('item')}</span>
        </span>
        {fundingScenarios.map((scenario) => (
          <span role="columnheader" key={scenario} className={styles.cell}>
            {shared(`overview.${scenario}`)}
          </span>
        ))}
      </div>
      {useBlocks(summaries).map(({ heading, rows }, index) => (
        <div role="rowgroup" key={heading ?? index}>
          {heading !== null && (
            <div role="row" className={mergeClasses(styles.row, styles.block, text.caption)}>
              <span role="rowheader" aria-colspan={3} className={styles.wide}>
                {heading}
              </span>
            </div>
          )}
          {rows.map((row) => (
            <TableRow key={row.label} row={row} summaries={summaries} />
          ))}
        </div>
      ))}
    </div>
  );
}

function useBlocks(summaries: Summaries): readonly Block[] {
  const t = useBudgetText();
  const has = (source: CostSource): boolean =>
    fundingScenarios.some((scenario) => {
      const lines = summaries[scenario]?.costsBy[source] ?? null;
      return lines !== null && (lines.sum !== 0 || lines.unreadable.length > 0);
    });
  const lines = (source: CostSource, label: string): RowSpec[] =>
    has(source) ? [{ label, kind: 'plain', cell: ({ costsBy }) => <SumText lines={costsBy[source]} /> }] : [];
  return [
    {
      heading: t('costPlan'),
      rows: [
        ...lines('grant', t('grantLines')),
        ...lines('ownFunding', t('ownLines')),
        ...lines('other', t('otherLines')),
        ...lines('open', t('openLines')),
        { label: t('totalCosts'), kind: 'sum', cell: ({ costs }) => <SumText lines={costs} /> },
      ],
    },
    {
      heading: t('financingPlan'),
      rows: [
        { label: t('grant'), kind: 'plain', cell: ({ grant }) => <AmountText amount={grant} /> },
        { label: t('ownFunding'), kind: 'plain', cell: ({ ownFunding }) => <AmountText amount={ownFunding} /> },
        { label: t('other'), kind: 'plain', cell: ({ other }) => <AmountText amount={other} /> },
        { label: t('totalFinancing'), kind: 'sum', cell: (each) => <TotalText total={each.totalFinancing} /> },
      ],
    },
    {
      heading: null,
      rows: [
        { label: t('difference'), kind: 'sum', cell: ({ difference }) => <Difference difference={difference} /> },
        { label: t('ownShare'), kind: 'plain', cell: ({ ownShare }) => <OwnShareText ownShare={ownShare} /> },
      ],
    },
  ];
}

interface TableRowProps {
  readonly row: RowSpec;
  readonly summaries: Summaries;
}

function TableRow({ row: { label, kind, cell }, summaries }: TableRowProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  return (
    <div role="row" className={mergeClasses(styles.row, kind === 'sum' && styles.sum)}>
      <span role="rowheader" className={styles.label}>
        {label}
      </span>
      {fundingScenarios.map((scenario) => {
        const summary = summaries[scenario];
        return (
          <div role="cell" key={scenario} className={styles.cell}>
            {summary ? cell(summary) : t('overview.notInWorkbook')}
          </div>
        );
      })}
    </div>
  );
}
