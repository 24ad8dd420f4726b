import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActivityKind } from '../../plan/activity';
import { LEAST_WIDTH, useBarStyles } from './barStyles';

interface BarProps {
  readonly kind: ActivityKind;
  /** Pixels; a short one is drawn as wide as its shape needs. */
  readonly width: number;
  /** 0–1. */
  readonly done?: number;
  readonly isCancelled?: boolean;
  readonly isPending?: boolean;
}

/** The mark of an activity on the timeline, and in the legend. */
export function Bar({ kind, width, done = 0, isCancelled = false, isPending = false }: BarProps): ReactElement {
  const styles = useBarStyles();
  return (
    <span
      className={mergeClasses(styles.bar, styles[kind], isCancelled && styles.cancelled, isPending && styles.pending)}
      {...(kind !== 'milestone' && { style: { width: Math.max(LEAST_WIDTH, width) } })}
    >
      {kind === 'activity' && done > 0 && !isCancelled && (
        <span className={styles.done} style={{ display: 'block', width: `${Math.min(1, done) * 100}%` }} />
      )}
    </span>
  );
}
