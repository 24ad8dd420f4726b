import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { CalendarDay } from '../../plan/calendarDay';
import type { Days } from '../../sheets/timeline/span';
import { tokens } from '../display/tokens';
import { freeDaysOn, leftOf, monthsOn, stretchOf, type Scale, type Zoom } from './scale';

const useStyles = makeStyles({
  all: {
    position: 'absolute',
    inset: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    pointerEvents: 'none',
  },
  stretch: { position: 'absolute', top: 0, bottom: 0, boxSizing: 'border-box' },
  window: {
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { borderLeft: '1px dashed CanvasText', borderRight: '1px dashed CanvasText' },
  },
  month: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  weekend: {
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { borderLeft: '1px dotted GrayText' },
  },
  holiday: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    '@media (forced-colors: active)': { borderLeft: '1px dashed LinkText', borderRight: '1px dashed LinkText' },
  },
  today: {
    width: '2px',
    backgroundColor: tokens.colorPaletteRedForeground3,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

interface TimeBackgroundProps {
  readonly scale: Scale;
  readonly zoom: Zoom;
  readonly window: Days | null;
  readonly today: CalendarDay;
}

/** What lies behind the activities: the plan's own time, the months, today, and in weeks the days on which nobody works. */
export const TimeBackground = memo(function TimeBackground(props: TimeBackgroundProps): ReactElement {
  const { scale, zoom, window, today } = props;
  const styles = useStyles();
  const within = window && stretchOf(scale, window);
  const isToday = stretchOf(scale, { first: today, last: today }) !== null;
  return (
    <div className={styles.all} aria-hidden>
      {within && <div className={mergeClasses(styles.stretch, styles.window)} style={within} />}
      {zoom === 'week' &&
        freeDaysOn(scale).map(({ left, width, day, holiday }) => (
          <div
            key={`${day} ${holiday ?? ''}`}
            className={mergeClasses(styles.stretch, holiday ? styles.holiday : styles.weekend)}
            style={{ left, width }}
          />
        ))}
      {monthsOn(scale).map(({ day, left, width }) => (
        <div key={day} className={mergeClasses(styles.stretch, styles.month)} style={{ left, width }} />
      ))}
      {isToday && (
        <div
          className={mergeClasses(styles.stretch, styles.today)}
          style={{ left: leftOf(scale, today) + scale.dayWidth / 2 - 1 }}
        />
      )}
    </div>
  );
});
