import { placeText } from '../display/CellLink';
import type { FindingFilter } from '../store/findingFilter';
import type { KeyedFinding } from '../store/findingList';
import type { Finding } from '../../rules/finding';

export interface FilterMeans {
  /** What the finding says, as shown. */
  readonly textOf: (finding: Finding) => string;
  readonly regionsOf: (finding: Finding) => readonly string[];
}

/** The findings that the filter lets through. */
export function filtered(
  findings: readonly KeyedFinding[],
  filter: FindingFilter,
  { textOf, regionsOf }: FilterMeans,
): readonly KeyedFinding[] {
  const words = folded(filter.words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return findings.filter(({ finding }) => {
    const { severity, rule, places } = finding;
    if (filter.severity !== null && severity !== filter.severity) return false;
    if (filter.rule !== null && rule !== filter.rule) return false;
    if (filter.sheet !== null && !places.some(({ sheet }) => sheet === filter.sheet)) return false;
    if (filter.region !== null && !regionsOf(finding).includes(filter.region)) return false;
    if (words.length === 0) return true;
    const text = folded([textOf(finding), ...places.slice(0, 1).map(placeText)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without regard to case, nor to which of the spaces stands in an amount. */
const folded = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ').toLocaleLowerCase('nb');
