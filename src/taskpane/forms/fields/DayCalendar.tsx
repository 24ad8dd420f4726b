import {
  Calendar,
  DayOfWeek,
  FirstWeekOfYear,
  type DateFormatting,
  type ICalendar,
} from '@fluentui/react-calendar-compat';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { calendarDay, type CalendarDay } from '../../../plan/calendarDay';
import { dayInWords, monthNames, weekdayNames } from '../../../text/calendarNames';
import type { Language } from '../../../text/language';
import { useDisplay } from '../../display/DisplayContext';
import { usePane } from '../../display/PaneContext';
import { useFormsText, type FormsTranslate } from '../useFormsText';
import type { CalendarProps } from './CalendarHost';

/** Fluent's calendar with the week beginning on Monday and the words in the reader's language. */
export function DayCalendar({ day, around, onChoose, onClose }: CalendarProps): ReactElement {
  const { language } = useDisplay();
  const { clock } = usePane();
  const t = useFormsText();
  const calendar = useRef<ICalendar>(null);
  const strings = useMemo(() => calendarStrings(t, language), [t, language]);
  const formatting = useMemo(() => dateFormatting(language), [language]);
  const shown = useMemo(() => dateOf(day ?? around), [day, around]);
  const today = useMemo(() => new Date(clock.now()), [clock]);
  useEffect(() => calendar.current?.focus(), []);
  return (
    <Calendar
      componentRef={calendar}
      value={shown}
      today={today}
      strings={strings}
      dateTimeFormatter={formatting}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers
      showMonthPickerAsOverlay
      highlightSelectedMonth
      onDismiss={onClose}
      onSelectDate={(date) => {
        const chosen = dayOf(date);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}

/** Fluent counts in local time: midnight there is the day that is shown, whatever the time zone. */
export function dateOf(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

export function dayOf(date: Date): CalendarDay | undefined {
  return calendarDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Fluent fills in the braces itself. */
const place = '{0}';

function calendarStrings(t: FormsTranslate, language: Language) {
  const months = monthNames[language].map(capital);
  // Fluent counts the days of the week from Sunday.
  const days = [6, 0, 1, 2, 3, 4, 5].map((index) => weekdayNames[language][index] ?? '');
  return {
    months,
    shortMonths: months.map((month) => month.slice(0, 3)),
    days,
    shortDays: days.map((day) => capital(day).slice(0, 2)),
    goToToday: t('today'),
    prevMonthAriaLabel: t('previousMonth'),
    nextMonthAriaLabel: t('nextMonth'),
    prevYearAriaLabel: t('previousYear'),
    nextYearAriaLabel: t('nextYear'),
    prevYearRangeAriaLabel: t('previousYears'),
    nextYearRangeAriaLabel: t('nextYears'),
    monthPickerHeaderAriaLabel: t('chooseMonth', { month: place }),
    yearPickerHeaderAriaLabel: t('chooseYear', { month: place }),
    selectedDateFormatString: t('chosenDay', { day: place }),
    todayDateFormatString: t('todayIs', { day: place }),
    weekNumberFormatString: t('week', { number: place }),
  };
}

function dateFormatting(language: Language): DateFormatting {
  const month = (date: Date): string => capital(monthNames[language][date.getMonth()] ?? '');
  return {
    formatDay: (date) => String(date.getDate()),
    formatMonth: month,
    formatYear: (date) => String(date.getFullYear()),
    formatMonthDayYear: (date) => dayInWords(date.getFullYear(), date.getMonth() + 1, date.getDate(), language),
    formatMonthYear: (date) => `${month(date)} ${date.getFullYear()}`,
  };
}

/** The month stands as a heading there. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
