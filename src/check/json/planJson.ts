import { parameterIds } from '../../plan/parameters';
import type { Plan, PlanPart } from '../../plan/plan';
import type { PlanSettings } from '../../plan/planSettings';
import { budgetJson } from './budgetJson';
import { membershipJson, municipalityJson, regionJson } from './peopleJson';
import { activityJson, meetingPlaceJson, versionJson } from './progressJson';

/**
 * The plan as data, without cells: kroner as numbers, days as ISO dates, choices by id, `null` for what is absent. A part is
 * `null` when the workbook has no sheet for it.
 */
export function planJson(plan: Plan) {
  return {
    budget: plan.budget && budgetJson(plan.budget),
    activities: plan.activities?.map(activityJson) ?? null,
    memberships: plan.memberships?.map(membershipJson) ?? null,
    municipalities: plan.municipalities?.map(municipalityJson) ?? null,
    regions: plan.regions?.map(regionJson) ?? null,
    meetingPlaces: plan.meetingPlaces?.map(meetingPlaceJson) ?? null,
    versions: plan.versions?.map(versionJson) ?? null,
    settings: plan.settings && settingsJson(plan.settings),
  } satisfies Record<PlanPart, unknown>;
}

/** What the workbook itself states, in the order of the declarations. */
function settingsJson({ parameters, severities }: PlanSettings) {
  const stated = parameterIds.flatMap((id) => (parameters[id] === undefined ? [] : [[id, parameters[id]] as const]));
  const rules = Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1));
  return { parameters: Object.fromEntries(stated), severities: Object.fromEntries(rules) };
}
