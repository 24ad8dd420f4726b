import type { Activity } from '../../plan/activity';
import type { CalendarDay } from '../../plan/calendarDay';
import type { Group } from '../../plan/group';
import type { Located } from '../../plan/place';
import { isEveryRegion, splitNames } from '../../plan/values';
import { activityTable, type ActivityColumnId } from '../declarations/activities';
import { activityKindChoices, activityStatusChoices, workAreaChoices } from '../declarations/activityChoices';
import type { CellReader } from './cellReader';
import { groupsIn } from './groupsIn';
import type { LocatedTable } from './locate';
import { filledRows, type TableRow } from './rows';

export function readActivityTable(located: LocatedTable<ActivityColumnId>, reader: CellReader): readonly Activity[] {
  const activities: Activity[] = [];
  for (const row of filledRows(located, activityTable, reader)) {
    const { text, value, at } = row;
    const responsible = text('responsible');
    const participants = text('participants');
    const dependsOn = text('dependsOn');
    const isForAllRegions = isEveryRegion(text('regions').value);
    const regions = isForAllRegions ? null : value('regions', reader.regions).value;
    activities.push({
      number: text('number'),
      name: text('name'),
      kind: value('kind', (index, column) => reader.choice(index, column, activityKindChoices)),
      workArea: value('workArea', (index, column) => reader.choice(index, column, workAreaChoices)),
      regions: { value: regions ?? [], at: at('regions') },
      isForAllRegions,
      responsible,
      responsibleGroup: onlyGroup(responsible.value),
      participants,
      participantGroups: groupsIn(participants.value),
      ...daysOf(row, reader),
      progress: value('progress', reader.share),
      status: value('status', (index, column) => reader.choice(index, column, activityStatusChoices)),
      dependsOn: { value: splitNames(dependsOn.value), at: dependsOn.at },
      comment: text('comment'),
    });
  }
  return activities;
}

function onlyGroup(text: string): Group | null {
  const [group, ...others] = groupsIn(text);
  return group !== undefined && others.length === 0 ? group : null;
}

type Day = Located<CalendarDay | null>;

/** «Start» and «Slutt», or one column «Periode»; a day alone is a whole activity. */
function daysOf({ has, value, at }: TableRow<ActivityColumnId>, reader: CellReader): { start: Day; end: Day } {
  if (has('start') || has('end') || !has('period')) {
    return { start: value('start', reader.date), end: value('end', reader.date) };
  }
  const period = value('period', reader.period).value;
  return {
    start: { value: period?.start ?? null, at: at('period') },
    end: { value: period?.end ?? null, at: at('period') },
  };
}
