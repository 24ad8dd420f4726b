import { sections } from '../phrases';

/** Reference to the plan's section 8, in parentheses. */
export const section8 = sections('8');
