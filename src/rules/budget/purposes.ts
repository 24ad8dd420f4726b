import type { BudgetLine, BudgetPurpose, CostType } from '../../plan/budget';
import { foldLine } from '../../plan/values/normalise';
import { costTypeChoices, purposeChoices } from '../../sheets/declarations/choices';
import { namesByChoice, type ChoiceList } from '../../sheets/declarations/declaration';

/** Each name of a list of choices with what it names, the longest first: «Fag/involvering» before «Fag». */
function namesOf<Id extends string>(choices: ChoiceList<Id>): readonly (readonly [name: string, id: Id])[] {
  const names = Object.entries<readonly string[]>(namesByChoice(choices)).flatMap(([id, each]) =>
    each.map((name) => [foldLine(name), id as Id] as const),
  );
  return names.sort(([a], [b]) => b.length - a.length);
}

const purposeNames = namesOf(purposeChoices);
const wageNames = namesOf(costTypeChoices).filter(([, id]) => id === 'wages' || id === 'inKind');

/** What a line is for: the purpose chosen, or the one its activity begins with, as in the plan's own table (section 9). */
export function purposeOf({ purpose, activity }: BudgetLine): BudgetPurpose | null {
  if (purpose.value !== null) return purpose.value;
  const text = foldLine(activity.value);
  return purposeNames.find(([name]) => text.startsWith(name) && !isLetter(text, name.length))?.[1] ?? null;
}

/** What kind of cost a line is: the one chosen, or wages where its activity says so, as a table without the column does. */
export function costTypeOf({ costType, activity }: BudgetLine): CostType | null {
  if (costType.value !== null) return costType.value;
  const text = foldLine(activity.value);
  return wageNames.find(([name]) => hasWord(text, name))?.[1] ?? null;
}

/** The purposes that are named in a setting; a name that is no purpose names none. */
export function purposesNamed(names: readonly string[]): ReadonlySet<BudgetPurpose> {
  const wanted = new Set(names.map(foldLine));
  return new Set(purposeNames.flatMap(([name, id]) => (wanted.has(name) ? [id] : [])));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at));
}
