import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import type { CalendarDay } from '../../plan/calendarDay';
import type { Finding } from '../../rules/finding';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { LongList } from '../list/LongList';
import { ScrollerProvider } from '../list/scroller';
import { ActivityRow } from './ActivityRow';
import { DependencyLines } from './DependencyLines';
import { dependencyLines } from './dependencyLines';
import { GroupRow } from './GroupRow';
import { rowTops, type ActivityRowData, type TimelineRow } from './rows';
import type { Zoom } from './scale';
import { TimeBackground } from './TimeBackground';
import { TimeHead } from './TimeHead';
import type { PlanInTime, TimelineData } from './timelineData';
import type { Mover } from './useMove';
import { useProgressText } from './useProgressText';
import { useTimelineEvents } from './useTimelineEvents';
import { useTimeScroll } from './useTimeScroll';

const useStyles = makeStyles({
  // Scrolls both ways by itself, so that the months stay above and the names beside whatever is looked at.
  region: {
    containerType: 'inline-size',
    maxHeight: 'max(240px, 46dvh)',
    overflow: 'auto',
    scrollPaddingTop: '52px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  time: { position: 'relative', minWidth: '100%' },
  body: { position: 'relative' },
});

const none: readonly Finding[] = [];

interface TimelineProps {
  readonly plan: PlanInTime;
  readonly data: TimelineData;
  readonly zoom: Zoom;
  readonly today: CalendarDay;
  readonly chosen: ActivityRowData | undefined;
  readonly onChoose: (row: ActivityRowData) => void;
  readonly rowOf: (key: string) => ActivityRowData | undefined;
  readonly mover: Mover;
}

/** The activities in time. Only those in view are in the page. */
export function Timeline(props: TimelineProps): ReactElement {
  const { plan, data, zoom, today, chosen, onChoose, rowOf, mover } = props;
  const { rows, scale } = data;
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const hint = useId();
  const [hovered, setHovered] = useState<string | null>(null);
  const { region, onScroll, reveal, scrollBy } = useTimeScroll(scale, startOf(data, plan, today));
  const handlers = useTimelineEvents({ scale, rowOf, onChoose, onHover: setHovered, mover, reveal, scrollBy });
  const tops = useMemo(() => rowTops(rows), [rows]);
  const asked = (hovered === null ? undefined : rowOf(hovered)) ?? chosen;
  const lines = useMemo(
    () => (asked ? dependencyLines(asked, rows, tops, scale, plan.dependencies) : []),
    [asked, rows, tops, scale, plan.dependencies],
  );
  const { state } = mover;
  const shiftOf = (key: string): number => (state?.kind === 'pending' && state.row.key === key ? state.days : 0);

  const render = (row: TimelineRow, isActive: boolean): ReactElement =>
    row.kind === 'group' ? (
      <GroupRow group={row.group} />
    ) : (
      <ActivityRow
        row={row}
        scale={scale}
        findings={plan.findings.get(row.timed.row) ?? none}
        isActive={isActive}
        isChosen={row.key === chosen?.key}
        shift={shiftOf(row.key)}
      />
    );
  return (
    <>
      <p id={hint} className={text.hidden}>
        {t('keyboardHint')}
      </p>
      <div ref={region} className={styles.region} onScroll={onScroll}>
        <div className={styles.time} style={{ width: scale.width }}>
          <TimeHead scale={scale} zoom={zoom} window={plan.window} />
          {/* The keys and the pointer come up from the rows' own buttons and bars. */}
          <div className={styles.body} {...handlers}>
            <TimeBackground scale={scale} zoom={zoom} window={plan.window} today={today} />
            <ScrollerProvider value={region}>
              <LongList label={t('timeline')} describedBy={hint} rows={rows} renderRow={render} />
            </ScrollerProvider>
            <DependencyLines lines={lines} />
          </div>
        </div>
      </div>
    </>
  );
}

/** Where one begins to look: at today where the timeline has it, else at the plan's own time, else at the beginning. */
function startOf({ scale }: TimelineData, { window }: PlanInTime, today: CalendarDay): CalendarDay {
  const { first, last } = scale.span;
  return [today, window?.first].find((day) => day !== undefined && day >= first && day <= last) ?? first;
}
