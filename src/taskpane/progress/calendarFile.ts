import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../plan/calendarDay';
import { activityKindChoices, workAreaChoices } from '../../sheets/declarations/activityChoices';
import type { Language } from '../../text/language';
import type { CalendarEvent } from './calendarEvents';
import type { ProgressTranslate } from './useProgressText';

/** Fits what every calendar program keeps of the address of an event's maker; nobody answers there. */
const HOST = 'involveringsplan';

/**
 * The events as an iCalendar file (RFC 5545): whole days, with CRLF and folded lines. `at` is when it is written, in milliseconds
 * since the epoch. Nobody is invited: there is no organiser and no attendee, and addresses that stand in the texts are left out.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  at: number,
  t: ProgressTranslate,
  language: Language,
): string {
  const calendar = ical({
    name: t('calendarName'),
    prodId: { company: 'Involveringsplan', product: 'Fremdriftsplan', language: language === 'en' ? 'EN' : 'NO' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events) {
    const { activity, kind, days, isCancelled } = event;
    const takesTheDay = kind === 'gathering' && !isCancelled;
    const summary = withoutAddresses(activity.name.value) || t('unnamed');
    const area = activity.workArea.value;
    calendar.createEvent({
      id: `${event.id}@${HOST}`,
      stamp: new Date(at),
      allDay: true,
      start: days.first,
      // The day after the last: an end is not part of the event (RFC 5545, 3.6.1).
      end: addDays(days.last, 1),
      summary: isCancelled ? t('cancelledSummary', { name: summary }) : summary,
      description: descriptionOf(event, t),
      categories: [
        { name: kind === 'deadline' ? t('deadline') : activityKindChoices[kind].names[language] },
        ...(area === null ? [] : [{ name: workAreaChoices[area].names[language] }]),
      ],
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: takesTheDay ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: takesTheDay ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ activity }: CalendarEvent, t: ProgressTranslate): string {
  const { number, regions, isForAllRegions, responsible, participants } = activity;
  const lines = [
    number.value === '' ? '' : t('eventNumber', { number: number.value }),
    isForAllRegions
      ? t('forEveryRegion')
      : regions.value.length > 0
        ? t('forRegions', { regions: { list: regions.value } })
        : '',
    participants.value === '' ? '' : t('participants', { participants: participants.value }),
    responsible.value === '' ? '' : t('responsible', { responsible: responsible.value }),
  ];
  return lines
    .map(withoutAddresses)
    .filter((line) => line !== '')
    .join('\n');
}

/** E-mail addresses stay in the workbook. */
function withoutAddresses(text: string): string {
  return text
    .replace(/[<([]?(?:mailto:)?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+[>)\]]?/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
