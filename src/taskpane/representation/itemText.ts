import { findingText } from '../../rules/registry';
import type { Language } from '../../text/language';
import type { MissingItem } from './missing';
import type { RegionFacts } from '../../rules/representation/regionFacts';
import type { RepresentationTranslate } from './useRepresentationText';

/** What is missing, in one sentence; what the pane has no words of its own for is said in the rule's. */
export function itemText(
  item: MissingItem,
  facts: RegionFacts,
  t: RepresentationTranslate,
  language: Language,
): string {
  switch (item.kind) {
    case 'leader':
      return t('leaderMissing', { count: item.candidates.length });
    case 'delegate':
      return t('delegateMissing', { count: item.candidates.length });
    case 'contact':
      return t('contactMissing');
    case 'group':
      return t('groupMissing');
    case 'size':
      return t('membersMissing', {
        count: item.count,
        size: facts.size,
        least: facts.sizeRange.least,
        most: facts.sizeRange.most,
      });
    case 'municipalities':
      return t('municipalitiesMissing', { count: item.municipalities.length, of: item.of });
    case 'roles':
      return t('rolesMissing', { count: item.roles.length });
    case 'other':
      return findingText(item.finding, language);
  }
}
