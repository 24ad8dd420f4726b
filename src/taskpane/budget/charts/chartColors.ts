import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../../display/tokens';
import type { CostSource } from '../summary';

/** The colours as variables: the charts take them as they take any colour, and the system's take their place where it has its own. */
export const useChartColors = makeStyles({
  colors: {
    '--chart-grant': tokens.colorBrandBackground,
    '--chart-own': tokens.colorPaletteTealBorderActive,
    '--chart-other': tokens.colorPaletteMarigoldBorderActive,
    '--chart-open': tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': {
      '--chart-grant': 'Highlight',
      '--chart-own': 'CanvasText',
      '--chart-other': 'LinkText',
      '--chart-open': 'GrayText',
    },
  },
});

export const sourceColors: Readonly<Record<CostSource, string>> = {
  grant: 'var(--chart-grant)',
  ownFunding: 'var(--chart-own)',
  other: 'var(--chart-other)',
  open: 'var(--chart-open)',
};
