/** Tolerant reading of what people type into Norwegian workbooks. Each reader answers with a verdict, see `reading.ts`. */
export { readAmount, type AmountContext, type HeaderUnit } from './amount';
export { type ValueCell } from './cell';
export { matchChoice } from './choice';
export { readDate } from './date';
export { readHeaderUnit } from './headerUnit';
export { normaliseText } from './normalise';
export { readPeriod, type DateContext } from './period';
export { readShare } from './share';
export { readYesNo } from './yesNo';
