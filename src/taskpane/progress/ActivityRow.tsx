import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import type { Days } from '../../sheets/timeline/span';
import type { Language } from '../../text/language';
import { useDisplay } from '../display/DisplayContext';
import { SeverityIcon } from '../display/SeverityMark';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { Bar } from './Bar';
import { LEAST_WIDTH, useBarStyles } from './barStyles';
import { shifted } from './moveText';
import { ROW_HEIGHT, type ActivityRowData } from './rows';
import { stretchOf, type Scale } from './scale';
import { nameOf, sentenceOf, shortDay, whenText } from './sentence';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    height: `${ROW_HEIGHT}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  // As wide as what is in view, and always there, wherever the time is scrolled to.
  name: {
    ...typography.caption,
    position: 'sticky',
    left: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100cqi',
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  days: {
    flexShrink: 0,
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  struck: { textDecorationLine: 'line-through' },
  track: { position: 'relative', height: '22px' },
  words: {
    position: 'sticky',
    left: 0,
    display: 'inline-block',
    maxWidth: '100cqi',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    boxSizing: 'border-box',
  },
});

interface ActivityRowProps {
  readonly row: ActivityRowData;
  readonly scale: Scale;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** Days that it would be moved by. */
  readonly shift: number;
}

/** An activity: its name, and below it where it lies in time. What can be done with it is up to the timeline around it. */
export const ActivityRow = memo(function ActivityRow(props: ActivityRowProps): ReactElement {
  const { row, scale, findings, isActive, isChosen, shift } = props;
  const { language } = useDisplay();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const { timed } = row;
  const isCancelled = timed.activity.status.value === 'cancelled';
  const severity = findings[0]?.severity;
  return (
    <div className={mergeClasses(styles.row, isChosen && styles.chosen)}>
      <button
        type="button"
        data-row-main
        className={styles.name}
        tabIndex={isActive ? 0 : -1}
        aria-label={sentenceOf(timed, findings, { t, language })}
        aria-current={isChosen || undefined}
        // Safari gives no focus to a button that is clicked.
        onClick={({ currentTarget }) => currentTarget.focus()}
      >
        {severity && <SeverityIcon severity={severity} />}
        <span className={mergeClasses(styles.title, isCancelled && styles.struck)}>{nameOf(timed, t)}</span>
        {timed.days && <span className={styles.days}>{shortDays(timed.days, language)}</span>}
      </button>
      <div className={styles.track} aria-hidden>
        <Mark row={row} scale={scale} shift={shift} />
        {isOffScale(row, scale) && (
          <span className={mergeClasses(text.caption, styles.words)}>{whenText(timed, t)}</span>
        )}
      </div>
    </div>
  );
});

function shortDays({ first, last }: Days, language: Language): string {
  const [from, to] = [shortDay(first, language), shortDay(last, language)];
  return first === last ? from : `${from}–${to}`;
}

const isOffScale = ({ timed: { days } }: ActivityRowData, scale: Scale): boolean =>
  days === null || stretchOf(scale, days) === null;

/** The bar, to be dragged. What is narrow can be hit all the same. */
function Mark({ row, scale, shift }: Pick<ActivityRowProps, 'row' | 'scale' | 'shift'>): ReactElement | null {
  const bars = useBarStyles();
  const { timed } = row;
  const { status, progress } = timed.activity;
  const { days } = shift === 0 ? timed : shifted(timed, shift);
  const stretch = days && stretchOf(scale, timed.kind === 'milestone' ? { first: days.last, last: days.last } : days);
  if (!stretch) return null;
  const shown = Math.max(LEAST_WIDTH, stretch.width);
  const hit = Math.max(24, shown);
  // A mark that is wider than its days stands over the middle of them.
  const left = Math.max(0, stretch.left + (stretch.width - shown) / 2);
  return (
    <div
      data-bar
      className={bars.hit}
      style={{ left: left - (hit - shown) / 2, width: hit, padding: `3px ${(hit - shown) / 2}px` }}
    >
      <Bar
        kind={timed.kind}
        width={shown}
        done={status.value === 'finished' ? 1 : (progress.value ?? 0)}
        isCancelled={status.value === 'cancelled'}
        isPending={shift !== 0}
      />
    </div>
  );
}
