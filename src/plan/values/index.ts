/** Tolerant reading of what people type into Norwegian workbooks. Each reader answers with a verdict, see `reading.ts`. */
export { readAmount, type AmountContext, type HeaderUnit } from './amount';
export { type ValueCell } from './cell';
export { matchChoice } from './choice';
export { readCount } from './count';
export { readDate } from './date';
export { readHeaderUnit } from './headerUnit';
export { readList, type ListPart } from './list';
export { readMunicipality, type MunicipalityContext } from './municipality';
export { normaliseText } from './normalise';
export { readPeriod, type DateContext } from './period';
export { readRegion, type KnownRegion } from './region';
export { isEveryRegion, readRegions } from './regions';
export { readShare } from './share';
export { splitNames } from './splitNames';
export { readYesNo } from './yesNo';
