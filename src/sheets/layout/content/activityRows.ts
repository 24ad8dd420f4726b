import type { Group } from '../../../plan/group';
import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import {
  organisations,
  planActivities,
  type Organisation,
  type PlanActivity,
  type PlanActivityId,
} from '../../../plan/registers/planActivities';
import { formatText } from '../../../text/format';
import type { CellContent } from '../../changeSet';
import type { ActivityColumnId } from '../../declarations/activities';
import { activityKindChoices, activityStatusChoices, workAreaChoices } from '../../declarations/activityChoices';
import { groupChoices } from '../../declarations/organisationChoices';
import type { TableRowContent } from '../tableBlock';
import { sheetTexts } from '../texts';
import { activityNames, activityNotes } from './activityTexts';
import { choiceName, dayContent, fromPlan, inOneCell, remarks, type ContentContext } from './context';

/** What the plan sets a time for, numbered; the gathering that each region invites to stands once a region (section 8). */
export function activityRows(context: ContentContext): TableRowContent<ActivityColumnId>[] {
  const occurrences = planActivities.flatMap((activity): Occurrence[] =>
    activity.regions === 'each'
      ? cooperationRegions.map(({ name }) => ({ activity, region: name }))
      : [{ activity, region: null }],
  );
  const numbers = new Map<PlanActivityId, number>();
  occurrences.forEach(({ activity }, index) => {
    if (!numbers.has(activity.id)) numbers.set(activity.id, index + 1);
  });
  return occurrences.map((occurrence, index) => ({
    number: index + 1,
    ...rowOf(occurrence, context),
    dependsOn: numbersInOneCell(occurrence.activity.after.map((id) => numbers.get(id) ?? 0)),
  }));
}

/** A number alone is one: as text Excel would mark the cell. */
function numbersInOneCell(numbers: readonly number[]): CellContent {
  const [only, ...others] = numbers;
  return only !== undefined && others.length === 0 ? only : inOneCell(numbers.map(String));
}

interface Occurrence {
  readonly activity: PlanActivity;
  readonly region: string | null;
}

function rowOf(
  { activity, region }: Occurrence,
  context: ContentContext,
): Partial<Record<ActivityColumnId, CellContent>> {
  const { language } = context;
  const everyRegion = activity.regions === 'all' ? sheetTexts.everyRegion[language] : '';
  return {
    name: formatText(activityNames[activity.id], language, { region: region ?? '' }),
    kind: choiceName(activityKindChoices, activity.kind, context),
    workArea: choiceName(workAreaChoices, activity.workArea, context),
    regions: region ?? everyRegion,
    responsible: inOneCell(activity.responsible.map((who) => nameOf(who, context))),
    participants: inOneCell(activity.participants.map((who) => nameOf(who, context))),
    start: dayContent(activity.start, context),
    end: dayContent(activity.end, context),
    status: choiceName(activityStatusChoices, activity.status, context),
    comment: remarks(
      activity.source ? fromPlan(activity.source, context) : '',
      activity.note ? activityNotes[activity.note][language] : '',
    ),
  };
}

function nameOf(who: Group | Organisation, context: ContentContext): string {
  return isOrganisation(who) ? organisations[who] : choiceName(groupChoices, who, context);
}

const isOrganisation = (who: Group | Organisation): who is Organisation => Object.hasOwn(organisations, who);
