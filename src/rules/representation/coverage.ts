import type { ParameterValues } from '../../plan/parameters';
import type { LocalGroup, LocalGroups } from './localGroups';

/** The group's municipalities that nobody in a local group of theirs comes from. */
export function unrepresentedIn(
  { seatsBy }: LocalGroups,
  { municipalities }: LocalGroup,
): LocalGroup['municipalities'] {
  return municipalities.filter(({ number }) => number.value !== null && !seatsBy.has(number.value));
}

/**
 * Section 5.3 asks for 8–12 people and for somebody from every municipality. A region with more municipalities than the largest
 * group has seats cannot have both, and `representation/size-and-coverage-conflict` says so once (rules I-08).
 */
export function isInConflict({ municipalities }: LocalGroup, { groupSizeMaximum }: ParameterValues): boolean {
  return municipalities.length > groupSizeMaximum;
}
