import { financingChoices } from '../declarations/choices';
import { namesByChoice } from '../declarations/declaration';
import { normaliseHeader } from './headers';

const sumWords = new Set(
  ['Sum', 'Sum kostnader', 'Sum utgifter', 'Totalt', 'Total', 'Totalsum', 'I alt', 'Til sammen', 'Samlet', 'Samla'].map(
    normaliseHeader,
  ),
);
const ownFundingWords = new Set(namesByChoice(financingChoices).ownFunding.map(normaliseHeader));

/** A row that states the sum of the rows above it. */
export function isSumRow(activity: string): boolean {
  return sumWords.has(normaliseHeader(activity));
}

/** A row that states the own funding, as in the plan's single table (section 9). */
export function isOwnFundingRow(activity: string): boolean {
  return ownFundingWords.has(normaliseHeader(activity));
}
