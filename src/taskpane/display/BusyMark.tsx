import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tokens } from './tokens';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: '50%',
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '12s' },
    '@media (forced-colors: active)': { borderTopColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Turns while something is under way; the words beside it say what. */
export function BusyMark(): ReactElement {
  const { mark } = useStyles();
  return <span className={mark} aria-hidden />;
}
