import type { Activity } from '../../plan/activity';
import type { CalendarDay } from '../../plan/calendarDay';
import type { Group } from '../../plan/group';
import type { Place } from '../../plan/place';
import { placeOf } from '../../plan/place';
import { foldLine } from '../../plan/values/normalise';
import type { PlanReading } from '../../sheets/planReading';

/** The days of an activity, a missing end being the start: `null` where there is no start. */
export function daysOf({ start, end }: Activity): { readonly first: CalendarDay; readonly last: CalendarDay } | null {
  const first = start.value ?? end.value;
  return first === null ? null : { first, last: end.value ?? first };
}

export function overlaps(activity: Activity, from: CalendarDay, to: CalendarDay): boolean {
  const days = daysOf(activity);
  return days !== null && days.first <= to && days.last >= from;
}

/** Whether people come together in it: by its kind, or where that is not stated by its name. */
export function isGathering({ kind, name }: Activity): boolean {
  if (kind.value !== null) return kind.value === 'gathering' || kind.value === 'meeting';
  return /samling|introduksjon|møte|kick-?off|oppstart|workshop|seminar|konferanse|gathering|meeting/u.test(
    foldLine(name.value),
  );
}

/** Whether a group takes part: among the participants or those responsible, or by the activity's name. */
export function involves(activity: Activity, group: Group): boolean {
  const { participantGroups, responsibleGroup, name } = activity;
  return participantGroups.includes(group) || responsibleGroup === group || namesOf[group].test(foldLine(name.value));
}

const never = /(?!)/u;
const namesOf: Readonly<Record<Group, RegExp>> = {
  localWorkingGroup: /lokale? arbeidsgruppe|(?<!\p{L})lag(?!\p{L})|local working group/u,
  regionalWorkingGroup: /regionale? arbeidsgruppe|(?<!\p{L})rag(?!\p{L})|regional working group/u,
  cooperationCouncil: /samarbeidsråd/u,
  digitalCooperationCouncil: never,
  clinicalDecisionCouncil: never,
  programmeBoard: never,
};

/** Whether its name says that something begins. */
export function isStart({ name }: Activity): boolean {
  return /oppstart|kick-?off|start/u.test(foldLine(name.value));
}

/** Where something that is missing from the progress plan would stand: below the header of the activities' names. */
export function missingPlace({ tables, structure, plan }: PlanReading): readonly Place[] {
  const facts = tables.activities;
  if (facts)
    return [placeOf({ sheet: facts.sheet, row: facts.area.row, column: facts.columns['name'] ?? facts.area.column })];
  // Where the table has become plain cells, its header is where it was.
  return structure.flatMap((problem) => {
    if (problem.kind !== 'lostTable' || problem.table !== 'activities') return [];
    const { sheet, table } = problem.edit;
    return [placeOf({ sheet, row: table.row, column: plan.activities?.[0]?.name.at.column ?? table.column })];
  });
}

/** What an activity is called in a message. */
export const titleOf = ({ number, name }: Activity): string =>
  number.value === '' ? name.value : `${number.value} ${name.value}`;
