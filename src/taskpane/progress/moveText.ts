import { addDays, weekday, type CalendarDay } from '../../plan/calendarDay';
import { placeOf } from '../../plan/place';
import { holidayOn } from '../../plan/registers/norwegianHolidays';
import { holidayNames } from '../../rules/progress/non-working-day/messages';
import type { Unmovable } from '../../sheets/timeline/moveActivity';
import { placeText } from '../display/CellLink';
import { whenText, type Told } from './sentence';
import type { TimedActivity } from './timed';
import type { ProgressTranslate } from './useProgressText';
import type { MoveState } from './useMove';

/** What is said of a move: where the activity would be, or why it cannot be moved. */
export function moveText(state: MoveState, told: Told): string {
  const { t } = told;
  switch (state?.kind) {
    case undefined:
      return '';
    case 'refused':
      return refusalText(state.unmovable, t);
    case 'calledOff':
      return t('moveCalledOff');
    case 'pending': {
      const moved = shifted(state.row.timed, state.days);
      const values = { count: Math.abs(state.days), when: whenText(moved, t) };
      const text = state.days > 0 ? t('movedLater', values) : t('movedEarlier', values);
      return [text, ...freeDays(moved, told)].map((each) => t('ended', { text: each })).join(' ');
    }
  }
}

function refusalText(unmovable: Unmovable, t: ProgressTranslate): string {
  switch (unmovable.why) {
    case 'noDates':
      return t('cannotMoveNoDates');
    case 'unreadable':
      return t('cannotMoveUnreadable', { raw: unmovable.raw });
    case 'formula':
      return t('cannotMoveFormula', { place: placeText(placeOf(unmovable.at)) });
    case 'period':
      return t('cannotMovePeriod', { place: placeText(placeOf(unmovable.at)) });
    case 'beyondCalendar':
      return t('cannotMoveBeyondCalendar');
  }
}

/** The activity so many days later. */
export function shifted(timed: TimedActivity, by: number): TimedActivity {
  const { activity, days } = timed;
  const later = (day: CalendarDay | null): CalendarDay | null => day && addDays(day, by);
  return {
    ...timed,
    activity: {
      ...activity,
      start: { ...activity.start, value: later(activity.start.value) },
      end: { ...activity.end, value: later(activity.end.value) },
    },
    days: days && { first: addDays(days.first, by), last: addDays(days.last, by) },
  };
}

/** Where people meet, or something is due, a weekend or a holiday is worth a word; an activity that lasts goes on over both. */
function freeDays({ kind, days }: TimedActivity, { t, language }: Told): readonly string[] {
  if (kind === 'activity' || days === null) return [];
  return [...new Set([days.first, days.last])].flatMap((day) => {
    const holiday = holidayOn(day);
    const what = holiday
      ? holidayNames[holiday][language]
      : weekday(day) === 6
        ? t('saturday')
        : weekday(day) === 7
          ? t('sunday')
          : null;
    return what === null ? [] : [t('onFreeDay', { day: { day }, what })];
  });
}
