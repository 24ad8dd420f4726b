import { HorizontalBarChart } from '@fluentui/react-charts';
import type { ReactElement } from 'react';
import { formatKroner, formatLocale } from '../../../text/format';
import { useDisplay } from '../../display/DisplayContext';
import { useBudgetText } from '../useBudgetText';
import { largestOf, type LineBar, type LineBars } from './chartData';
import { useChartColors } from './chartColors';
import { ChartFrame } from './ChartFrame';

/** The largest lines: a bar for the full application, a mark for what the confirmed grant gives. */
export function LinesChart({ lines: { bars, others } }: { readonly lines: LineBars }): ReactElement {
  const { t: shared, language } = useDisplay();
  const t = useBudgetText();
  const { colors } = useChartColors();
  const largest = Math.max(...bars.map(largestOf));
  const amountText = (amount: LineBar['confirmed']): string =>
    amount === null ? t('emptyAmount') : formatKroner(amount, language);
  const data = bars.map(({ name, confirmed, fullApplication }) => ({
    chartTitle: name || t('unnamedLine'),
    chartData: [
      {
        legend: shared('overview.fullApplication'),
        horizontalBarChartdata: { x: fullApplication ?? 0, total: largest },
        color: 'var(--chart-grant)',
        ...(confirmed !== null && { data: confirmed }),
        yAxisCalloutData: amountText(fullApplication),
      },
    ],
  }));
  return (
    <div className={colors}>
      <ChartFrame
        title={t('linesChart')}
        legend={[
          { name: shared('overview.fullApplication'), color: 'var(--chart-grant)' },
          { name: shared('overview.confirmed'), color: 'var(--chart-mark)', shape: 'mark' },
        ]}
        numbers={{
          columns: [shared('overview.confirmed'), shared('overview.fullApplication')],
          rows: bars.map(({ key, name, confirmed, fullApplication }) => ({
            key,
            label: name || t('unnamedLine'),
            cells: [amountText(confirmed), amountText(fullApplication)],
          })),
        }}
        {...(others > 0 && { more: t('chartMore', { count: others }) })}
      >
        <HorizontalBarChart data={data} culture={formatLocale[language]} hideTooltip />
      </ChartFrame>
    </div>
  );
}
