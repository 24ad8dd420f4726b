import { VerticalStackedBarChart } from '@fluentui/react-charts';
import { useMemo, useRef, type ReactElement } from 'react';
import { formatKroner, formatLocale, formatNumber } from '../../../text/format';
import { useDisplay } from '../../display/DisplayContext';
import { costSources, type CostSource } from '../../../rules/budget/summary';
import { useBudgetText } from '../useBudgetText';
import type { SourceBar } from './chartData';
import { sourceColors, useChartColors } from './chartColors';
import { ChartFrame, type ChartNumbers } from './ChartFrame';
import { useRoom } from './useRoom';

const names = {
  grant: 'grant',
  ownFunding: 'ownFunding',
  other: 'other',
  open: 'withoutFinancing',
} as const satisfies Record<CostSource, string>;

/** In pixels: room for four bars with two words below each. With less, the scenarios come below each other. */
const BESIDE = 280;

/** Costs beside financing in each scenario, stacked by source. */
export function SourcesChart({ bars }: { readonly bars: readonly SourceBar[] }): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const { colors } = useChartColors();
  const shown = costSources.filter((source) => bars.some(({ parts }) => parts.some((part) => part.source === source)));
  const labelled = useMemo(
    () =>
      bars.map((bar) => ({
        bar,
        label: t('barName', {
          what: t(bar.what === 'costs' ? 'costsShort' : 'financingShort'),
          scenario: t(bar.scenario === 'confirmed' ? 'confirmedShort' : 'fullShort'),
        }),
      })),
    [bars, t],
  );
  const data = labelled.map(({ bar: { parts }, label }) => ({
    xAxisPoint: label,
    chartData: parts.map(({ source, amount }) => ({
      legend: t(names[source]),
      data: amount,
      color: sourceColors[source],
    })),
  }));
  const room = useRef<HTMLDivElement>(null);
  const width = useRoom(room);
  const parts = width >= BESIDE ? [data] : [data.slice(0, 2), data.slice(2)].filter((part) => part.length > 0);
  const highest = Math.max(...bars.map(({ parts: amounts }) => amounts.reduce((sum, { amount }) => sum + amount, 0)));
  const numbers: ChartNumbers = {
    columns: shown.map((source) => t(names[source])),
    rows: labelled.map(({ bar: { parts }, label }) => ({
      key: label,
      label,
      cells: shown.map((source) => formatKroner(parts.find((part) => part.source === source)?.amount ?? 0, language)),
    })),
  };
  return (
    <div className={colors}>
      <ChartFrame
        title={t('financingChart')}
        legend={shown.map((source) => ({ name: t(names[source]), color: sourceColors[source] }))}
        numbers={numbers}
      >
        <div ref={room}>
          {parts.map((part) => (
            <VerticalStackedBarChart
              // Drawn anew for another width: the library follows it only when it grows.
              key={`${part[0]?.xAxisPoint} ${width}`}
              chartTitle={t('financingChart')}
              culture={formatLocale[language]}
              data={part}
              height={240}
              hideLegend
              hideTooltip
              hideLabels
              wrapXAxisLables
              yAxisTickFormat={(value: number) => formatNumber(value / 1_000_000, language)}
              yAxisTickCount={4}
              yMaxValue={highest}
              maxBarWidth={40}
              xAxisInnerPadding={0.4}
              xAxisOuterPadding={0.2}
              hideTickOverlap={false}
              margins={{ left: 36, right: 8, top: 12, bottom: 40 }}
            />
          ))}
        </div>
      </ChartFrame>
    </div>
  );
}
