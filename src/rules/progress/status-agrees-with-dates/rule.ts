import type { Activity } from '../../../plan/activity';
import type { CalendarDay } from '../../../plan/calendarDay';
import { newestVersionDay } from '../../../plan/documentVersion';
import type { CellRef } from '../../../plan/place';
import type { TextValues } from '../../../sheets/changeSet';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { daysOf, titleOf } from '../schedule';

/**
 * Status, progress and dates say the same. «Now» is the newest version in the change log: the same workbook gives the same findings
 * whatever day it is checked.
 */
export const rule: Rule = {
  id: 'progress/status-agrees-with-dates',
  messages: {
    finishedWithoutProgress: 'warning',
    progressWithoutFinish: 'info',
    startedButNotStarted: 'warning',
    overdue: 'warning',
    finishedTooEarly: 'warning',
  },
  reads: ['activities', 'versions'],
  sources: [{ section: '1.3', quote: 'overordnede rammer for framdrift i form av faser og milepæler' }],
  check({ plan }) {
    const asOf = newestVersionDay(plan.versions ?? []);
    return (plan.activities ?? []).flatMap((activity) => {
      const found = [...againstProgress(activity), ...(asOf === null ? [] : againstDay(activity, asOf))];
      // One cause may break both; what is said first is enough to look at the row.
      return found.slice(0, 1);
    });
  },
};

function againstProgress(activity: Activity): ReportedFinding[] {
  const { status, progress } = activity;
  if (status.value === null || progress.value === null) return [];
  const report = (message: string, ...cells: readonly CellRef[]): ReportedFinding[] => [
    {
      message,
      places: cells.flatMap((cell) => placesOf([cell])),
      values: { name: titleOf(activity), progress: { share: progress.value ?? 0 } },
    },
  ];
  if (status.value === 'finished' && progress.value < 1)
    return report('finishedWithoutProgress', progress.at, status.at);
  if (status.value === 'notStarted' && progress.value > 0)
    return report('startedButNotStarted', status.at, progress.at);
  if (status.value === 'inProgress' && progress.value >= 1)
    return report('progressWithoutFinish', status.at, progress.at);
  return [];
}

function againstDay(activity: Activity, asOf: CalendarDay): ReportedFinding[] {
  const days = daysOf(activity);
  const { status, start, end } = activity;
  if (days === null || status.value === null) return [];
  const values = (day: CalendarDay): TextValues => ({ name: titleOf(activity), day: { day }, asOf: { day: asOf } });
  const isOpen = status.value === 'notStarted' || status.value === 'inProgress';
  const lastCell = end.value === null ? start : end;
  if (isOpen && days.last < asOf) {
    return [
      { message: 'overdue', places: placesOf([status.at]).concat(placesOf([lastCell.at])), values: values(days.last) },
    ];
  }
  if (status.value === 'finished' && days.first > asOf) {
    return [
      {
        message: 'finishedTooEarly',
        places: placesOf([status.at]).concat(placesOf([start.at])),
        values: values(days.first),
      },
    ];
  }
  return [];
}
