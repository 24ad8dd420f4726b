import type { HostObject } from './declaration';
import type { RangeTarget } from './rangeTarget';
import { range } from './classes/range';

/** A range as an object that can be kept beyond its request. */
export const rangeObject = (target: RangeTarget): HostObject => ({ type: range, target });
