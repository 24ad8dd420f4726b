import type { Budget } from '../../plan/budget';
import type { CalendarDay } from '../../plan/calendarDay';
import type { RuleSettings } from '../settings';

/** Whether the whole application is confirmed (section 9: «Avklaringen vil skje i september 2018»), and since when. */
export type Confirmation =
  | { readonly isConfirmed: true; readonly since: CalendarDay | null }
  | { readonly isConfirmed: false; readonly isDeclined: boolean };

/** The date in the settings goes before the financing plan's status and date. */
export function confirmationOf({ financing }: Budget, settings: RuleSettings): Confirmation {
  const { fullScenarioConfirmedOn } = settings;
  if (fullScenarioConfirmedOn !== null) return { isConfirmed: true, since: fullScenarioConfirmedOn };
  const full = financing.fullApplication;
  if (full?.status === 'confirmed') return { isConfirmed: true, since: full.decidedOn };
  return { isConfirmed: false, isDeclined: full?.status === 'declined' };
}
