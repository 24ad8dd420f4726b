import type { MeetingPlace } from '../../plan/meetingPlace';
import { meetingPlaceKindChoices } from '../declarations/activityChoices';
import { meetingPlaceTable, type MeetingPlaceColumnId } from '../declarations/meetingPlaces';
import type { CellReader } from './cellReader';
import type { LocatedTable } from './locate';
import { filledRows } from './rows';

export function readMeetingPlaceTable(
  located: LocatedTable<MeetingPlaceColumnId>,
  reader: CellReader,
): readonly MeetingPlace[] {
  return Array.from(filledRows(located, meetingPlaceTable, reader), ({ text, value }) => ({
    name: text('name'),
    kind: value('kind', (row, column) => reader.choice(row, column, meetingPlaceKindChoices)),
    region: value('region', reader.region),
    day: value('day', reader.date),
    venue: text('venue'),
    responsible: text('responsible'),
    comment: text('comment'),
  }));
}
