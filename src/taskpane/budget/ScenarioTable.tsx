import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { fundingScenarios, type PerScenario } from '../../plan/budget';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { AmountText } from './AmountText';
import { Difference, OwnShareText, TotalCosts, TotalText } from './ScenarioCells';
import type { ScenarioSummary } from './summary';
import { tokens } from '../display/tokens';

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
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  label: { overflowWrap: 'anywhere', hyphens: 'auto', [NARROW]: { gridColumn: '1 / -1' } },
  cell: {
    textAlign: 'end',
    overflowWrap: 'anywhere',
    justifySelf: 'end',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
});

type Cell = (summary: ScenarioSummary) => ReactNode;
type RowKind = 'plain' | 'sum';

interface RowSpec {
  readonly label: string;
  readonly kind: RowKind;
  readonly cell: Cell;
}

/** The two scenarios side by side: what finances them, what they cost, and what is left between. */
export function ScenarioTable({
  summaries,
}: {
  readonly summaries: PerScenario<ScenarioSummary | null>;
}): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const rows: readonly RowSpec[] = [
    { label: t('budget.grant'), kind: 'plain', cell: ({ grant }) => <AmountText amount={grant} /> },
    { label: t('budget.ownFunding'), kind: 'plain', cell: ({ ownFunding }) => <AmountText amount={ownFunding} /> },
    { label: t('budget.other'), kind: 'plain', cell: ({ other }) => <AmountText amount={other} /> },
    { label: t('budget.totalFinancing'), kind: 'sum', cell: (each) => <TotalText total={each.totalFinancing} /> },
    { label: t('budget.totalCosts'), kind: 'sum', cell: ({ costs }) => <TotalCosts costs={costs} /> },
    { label: t('budget.difference'), kind: 'sum', cell: ({ difference }) => <Difference difference={difference} /> },
    { label: t('budget.ownShare'), kind: 'plain', cell: ({ ownShare }) => <OwnShareText ownShare={ownShare} /> },
  ];
  return (
    <div role="table" aria-label={t('budget.financingHeading')} className={mergeClasses(styles.table, text.body)}>
      <div role="row" className={mergeClasses(styles.row, styles.head)}>
        <span role="columnheader" className={styles.label}>
          <span className={text.hidden}>{t('budget.item')}</span>
        </span>
        {fundingScenarios.map((scenario) => (
          <span role="columnheader" key={scenario} className={styles.cell}>
            {t(`budget.${scenario}`)}
          </span>
        ))}
      </div>
      {rows.map(({ label, kind, cell }) => (
        <div role="row" key={label} className={mergeClasses(styles.row, kind === 'sum' && styles.sum)}>
          <span role="rowheader" className={styles.label}>
            {label}
          </span>
          {fundingScenarios.map((scenario) => {
            const summary = summaries[scenario];
            return (
              <div role="cell" key={scenario} className={styles.cell}>
                {summary ? cell(summary) : t('budget.noScenario')}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
