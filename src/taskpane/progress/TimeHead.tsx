import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { monthNames } from '../../text/calendarNames';
import type { Days } from '../../sheets/timeline/span';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { monthsOn, stretchOf, weeksOn, type Month, type Scale, type WeekOn, type Zoom } from './scale';
import { shortDay } from './sentence';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { position: 'relative', height: '22px' },
  cell: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // Clips without becoming what its text sticks to.
    overflow: 'clip',
    whiteSpace: 'nowrap',
  },
  words: { position: 'sticky', left: 0, display: 'inline-block', padding: `2px ${tokens.spacingHorizontalXS}` },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  window: {
    position: 'absolute',
    bottom: 0,
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

interface TimeHeadProps {
  readonly scale: Scale;
  readonly zoom: Zoom;
  readonly window: Days | null;
}

/** The months, and where there is room for them the weeks. The plan's own time is underlined. */
export const TimeHead = memo(function TimeHead({ scale, zoom, window }: TimeHeadProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { language } = useDisplay();
  const t = useProgressText();
  const within = window && stretchOf(scale, window);
  const monthText = ({ day }: Month): string => {
    const name = monthNames[language][Number(day.slice(5, 7)) - 1] ?? '';
    const isFirst = day === scale.span.first || day.slice(5, 7) === '01';
    return isFirst || zoom === 'week' ? `${name} ${day.slice(0, 4)}` : name;
  };
  const weekText = ({ week }: WeekOn): string =>
    t('weekHead', { week: week.number, day: shortDay(week.monday, language) });
  return (
    <div className={mergeClasses(styles.head, text.caption)} aria-hidden>
      <div className={styles.line}>
        {monthsOn(scale).map((month) => (
          <div key={month.day} className={mergeClasses(styles.cell, styles.strong)} style={at(month)}>
            <span className={styles.words}>{monthText(month)}</span>
          </div>
        ))}
      </div>
      {zoom === 'week' && (
        <div className={styles.line}>
          {weeksOn(scale).map((each) => (
            <div key={each.week.monday} className={styles.cell} style={at(each)}>
              <span className={styles.words}>{weekText(each)}</span>
            </div>
          ))}
        </div>
      )}
      {within && <div className={styles.window} style={at(within)} />}
    </div>
  );
});

const at = ({ left, width }: { readonly left: number; readonly width: number }) => ({ left, width });
