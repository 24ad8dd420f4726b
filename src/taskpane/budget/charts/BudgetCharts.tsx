import { makeStyles } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { tokens } from '../../display/tokens';
import type { LineBars, SourceBar } from './chartData';
import { LinesChart } from './LinesChart';
import { SourcesChart } from './SourcesChart';

const useStyles = makeStyles({
  charts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

interface BudgetChartsProps {
  readonly sources: readonly SourceBar[];
  readonly lines: LineBars;
}

/** Drawn anew only when there is something else to draw. */
export const BudgetCharts = memo(function BudgetCharts({ sources, lines }: BudgetChartsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.charts}>
      {sources.length > 0 && <SourcesChart bars={sources} />}
      {lines.bars.length > 0 && <LinesChart lines={lines} />}
    </div>
  );
});
