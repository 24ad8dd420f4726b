import type { ReactElement, ReactNode } from 'react';
import { useStepStyles } from './stepStyles';

/** The buttons of a step, in view at its foot. */
export function StepBar({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStepStyles();
  return <div className={styles.bar}>{children}</div>;
}
