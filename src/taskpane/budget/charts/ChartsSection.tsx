import { useDeferredValue, useMemo, type ReactElement } from 'react';
import type { BudgetLine } from '../../../plan/budget';
import { OnDemandView } from '../../display/OnDemandView';
import type { Summaries } from '../../../rules/budget/summary';
import { lineBars, sourceBars, type LineBars } from './chartData';

const fetchCharts = async () =>
  (await import(/* webpackChunkName: "on-demand-budget-charts" */ './BudgetCharts')).BudgetCharts;

interface ChartsSectionProps {
  readonly summaries: Summaries;
  readonly lines: readonly BudgetLine[];
}

/** The charts, and the library that draws them, come after the numbers. */
export function ChartsSection({ summaries, lines }: ChartsSectionProps): ReactElement {
  const charts = useMemo(() => ({ sources: sourceBars(summaries), lines: lineBars(lines) }), [summaries, lines]);
  // They take longer to draw than all the rest, which shall not wait for them.
  const drawn = useDeferredValue(charts, null);
  return (
    <div style={{ minHeight: roomFor(charts.lines) }}>{drawn && <OnDemandView fetch={fetchCharts} with={drawn} />}</div>
  );
}

const SOURCES = 340;
const HEAD_OF_LINES = 110;
const LINE = 38;

/** About as high as the charts will be, in pixels, so that what stands below them does not jump. */
const roomFor = ({ bars }: LineBars): number => SOURCES + (bars.length > 0 ? HEAD_OF_LINES + bars.length * LINE : 0);
