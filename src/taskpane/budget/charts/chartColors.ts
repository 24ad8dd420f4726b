import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../../display/tokens';
import type { CostSource } from '../../../rules/budget/summary';

/** The colours as variables: the charts take them as they take any colour, and the system's take their place where it has its own. */
export const useChartColors = makeStyles({
  colors: {
    '--chart-grant': tokens.colorBrandBackground,
    '--chart-own': tokens.colorPaletteTealBorderActive,
    '--chart-other': tokens.colorPaletteMarigoldBorderActive,
    '--chart-open': tokens.colorNeutralForeground3,
    '--chart-mark': tokens.colorNeutralForeground1,
    // What the library draws the mark and the rest of a bar with.
    '--colorPaletteBlueBorderActive': 'var(--chart-mark)',
    '--colorBackgroundOverlay': tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': {
      '--chart-grant': 'Highlight',
      '--chart-own': 'GrayText',
      '--chart-other': 'LinkText',
      '--chart-open': 'CanvasText',
      '--chart-mark': 'CanvasText',
      '--colorBackgroundOverlay': 'transparent',
      // A triangle made of borders, two of them transparent.
      '& .fui-hbc__triangle': { forcedColorAdjust: 'none' },
    },
  },
});

export const sourceColors: Readonly<Record<CostSource, string>> = {
  grant: 'var(--chart-grant)',
  ownFunding: 'var(--chart-own)',
  other: 'var(--chart-other)',
  open: 'var(--chart-open)',
};
