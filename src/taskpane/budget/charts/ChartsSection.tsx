import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { BudgetLine } from '../../../plan/budget';
import { OnDemandView } from '../../display/OnDemandView';
import type { Summaries } from '../summary';
import { lineBars, sourceBars } from './chartData';

const useStyles = makeStyles({
  // Room for what is on its way, so that what stands below does not jump.
  charts: { minHeight: '300px' },
});

const fetchCharts = async () =>
  (await import(/* webpackChunkName: "on-demand-budget-charts" */ './BudgetCharts')).BudgetCharts;

interface ChartsSectionProps {
  readonly summaries: Summaries;
  readonly lines: readonly BudgetLine[];
}

/** The charts, and the library that draws them, come after the numbers. */
export function ChartsSection({ summaries, lines }: ChartsSectionProps): ReactElement {
  const styles = useStyles();
  const sources = useMemo(() => sourceBars(summaries), [summaries]);
  const largest = useMemo(() => lineBars(lines), [lines]);
  return (
    <div className={styles.charts}>
      <OnDemandView fetch={fetchCharts} with={{ sources, lines: largest }} />
    </div>
  );
}
