import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tokens } from '../display/tokens';
import type { DependencyLine, Point } from './dependencyLines';

const useStyles = makeStyles({
  all: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
    overflow: 'hidden',
  },
  line: { fill: 'none', strokeWidth: '1.5px', stroke: tokens.colorNeutralForeground1 },
  isWaitedFor: { strokeDasharray: '4 3' },
  head: { fill: tokens.colorNeutralForeground1 },
  forced: { '@media (forced-colors: active)': { stroke: 'Highlight' } },
  forcedHead: { '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** Whole to what the activity waits for, dashed to what waits for it. */
export function DependencyLines({ lines }: { readonly lines: readonly DependencyLine[] }): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <svg className={styles.all} aria-hidden>
      {lines.map(({ key, role, from, to }) => (
        <g key={key}>
          <path
            className={mergeClasses(styles.line, styles.forced, role === 'isWaitedFor' && styles.isWaitedFor)}
            d={path(from, to)}
          />
          <path className={mergeClasses(styles.head, styles.forcedHead)} d={`M ${to.x} ${to.y} l -6 -4 v 8 z`} />
        </g>
      ))}
    </svg>
  );
}

const STUB = 6;

/** Out of the one, down or up between two rows, and into the other from the left. */
function path(from: Point, to: Point): string {
  const out = from.x + STUB;
  const into = to.x - STUB - 4;
  if (into >= out) return `M ${from.x} ${from.y} H ${out} V ${to.y} H ${to.x - 4}`;
  const between = to.y + (from.y < to.y ? -18 : 18);
  return `M ${from.x} ${from.y} H ${out} V ${between} H ${into} V ${to.y} H ${to.x - 4}`;
}
