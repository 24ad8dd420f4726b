import type { Group } from '../../plan/group';
import { matchChoice, splitNames } from '../../plan/values';
import { namesByChoice } from '../declarations/declaration';
import { groupChoices } from '../declarations/organisationChoices';

const names = namesByChoice(groupChoices);
const known = new Map<string, readonly Group[]>();

/** The groups that a text such as «LAG og RAG» or «Regional arbeidsgruppe, kommuneoverlege» names, each once. */
export function groupsIn(text: string): readonly Group[] {
  const before = known.get(text);
  if (before) return before;
  const parts = [text, ...splitNames(text).flatMap((part) => [part, ...part.split(/\s+(?:og|and|samt)\s+|\s*\+\s*/u)])];
  const found = parts.flatMap((part) => {
    const reading = matchChoice<Group>(part, names);
    return reading.verdict === 'accept' && reading.value ? [reading.value] : [];
  });
  const groups = [...new Set(found)];
  if (known.size < MAX_KNOWN) known.set(text, groups);
  return groups;
}

/** Texts people write are few; what a machine filled in need not be kept. */
const MAX_KNOWN = 5_000;
