import type { Membership } from '../../plan/membership';
import { organisationOf, regionOf } from '../../rules/organisation';
import type { PlanReading } from '../../sheets/planReading';

/** Members of local groups that no region can be told for: they stand in the sheet and in no group. */
export function homelessSeats({ plan }: PlanReading): readonly Membership[] {
  const organisation = organisationOf(plan);
  const local = organisation.seatsOf.get('localWorkingGroup') ?? [];
  return local.filter((seat) => regionOf(organisation, seat) === null);
}
