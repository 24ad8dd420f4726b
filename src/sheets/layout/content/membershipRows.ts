import { municipalityByName } from '../../../plan/registers/municipalities2018';
import { planSeats, type PlanSeat } from '../../../plan/registers/planOrganisation';
import type { MembershipColumnId } from '../../declarations/memberships';
import { groupChoices, roleChoices } from '../../declarations/organisationChoices';
import type { TableRowContent } from '../tableBlock';
import { sheetTexts } from '../texts';
import { choiceName, fromPlan, remarks, yesNo, type ContentContext } from './context';

/** The seats that the plan tells of, by post (sections 3.1, 5.1 and 5.2). The local working groups are yet to be filled. */
export function membershipRows(context: ContentContext): TableRowContent<MembershipColumnId>[] {
  return planSeats.map((seat) => ({
    region: seat.group === 'cooperationCouncil' ? regionOf(seat) : '',
    municipality: seat.municipality ?? '',
    person: seat.post,
    role: choiceName(roleChoices, seat.role, context),
    group: choiceName(groupChoices, seat.group, context),
    isLeader: seat.isLeader ? yesNo(true, context) : '',
    comment: commentOn(seat, context),
  }));
}

/** Members of the council come «fra hele regionen» (section 5.1): each from the region of its municipality. */
function regionOf({ municipality }: PlanSeat): string {
  return municipalityByName(municipality ?? '')?.region ?? '';
}

function commentOn(seat: PlanSeat, context: ContentContext): string {
  const { language } = context;
  return remarks(
    seat.organisation === '' ? '' : `${seat.organisation}.`,
    seat.isObserver ? sheetTexts.observer[language] : '',
    seat.note === 'orkland' ? sheetTexts.orkland[language] : '',
    fromPlan(seat.source, context),
  );
}
