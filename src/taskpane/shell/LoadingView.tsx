import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  bar: {
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
      animationDuration: '2s',
      animationIterationCount: 'infinite',
    },
  },
});

const widths = ['60%', '100%', '100%', '80%', '100%', '70%'];

/** The shape of what is coming. The status line says in words that it is on its way. */
export function LoadingView(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.view} aria-hidden>
      {widths.map((width, index) => (
        <div key={index} className={styles.bar} style={{ width }} />
      ))}
    </div>
  );
}
