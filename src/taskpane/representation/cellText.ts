import type { Cell } from '../../rules/representation/matrix';
import type { RegionFacts } from '../../rules/representation/regionFacts';
import type { Requirement } from '../../rules/representation/requirements';
import type { RepresentationTranslate } from './useRepresentationText';

export interface CellWords {
  /** As short as the matrix needs it. */
  readonly shown: string;
  readonly spoken: string;
}

/** What a cell says in words, whatever its mark. */
export function cellWords({ requirement, unjudged }: Cell, facts: RegionFacts, t: RepresentationTranslate): CellWords {
  const alike = (words: string): CellWords => ({ shown: words, spoken: words });
  const part = (count: number, of: number): CellWords =>
    of === 0 ? none : { shown: t('partOf', { count, of }), spoken: t('partOfSpoken', { count, of }) };
  const none: CellWords = { shown: '–', spoken: t('none') };
  if (unjudged === 'noList' || unjudged === 'notListed') return none;
  const isEmpty = facts.members.length === 0;
  switch (requirement) {
    case 'leader':
      return isEmpty ? none : alike(countWords(facts.leadersAtOnce, 1, t));
    case 'delegate':
      return isEmpty && facts.delegates.length === 0
        ? none
        : alike(countWords(facts.delegatesAtOnce, facts.delegatesAsked, t));
    case 'contact':
      return alike(facts.contact === '' || facts.row === null ? t('none') : t('yes'));
    case 'size':
      return alike(String(facts.size));
    case 'coverage':
      return part(facts.municipalities.length - facts.missingMunicipalities.length, facts.municipalities.length);
    case 'roles':
      return isEmpty ? none : part(facts.roles.length - facts.missingRoles.length, facts.roles.length);
  }
}

function countWords(count: number, asked: number, t: RepresentationTranslate): string {
  if (count === 0) return t('none');
  if (asked !== 1) return t('partOf', { count, of: asked });
  return count === 1 ? t('yes') : String(count);
}

/** The full name of a requirement. */
export function requirementName(
  requirement: Requirement,
  { sizeRange }: RegionFacts,
  t: RepresentationTranslate,
): string {
  return requirement === 'size' ? t('size', sizeRange) : t(requirement);
}
