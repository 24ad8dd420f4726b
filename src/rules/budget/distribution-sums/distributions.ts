import type { BudgetLine } from '../../../plan/budget';
import type { Plan } from '../../../plan/plan';
import { foldLine } from '../../../plan/values/normalise';
import { recipientsIn, type Recipient } from '../recipients';

/** An activity that is divided among recipients: the lines of each, and the line that says the whole, if there is one. */
export interface Distribution {
  readonly activity: string;
  readonly parts: readonly Part[];
  readonly whole: BudgetLine | null;
}

export interface Part {
  readonly line: BudgetLine;
  /** As written. */
  readonly recipient: string;
  readonly kind: Recipient['kind'];
}

/** «Fag/involvering – Fosen IKS», «Fag/involvering: Fosen IKS», «Fag/involvering (Fosen IKS)». */
const suffix = /^(.+?)(?:\s+[-–—]\s+|\s*:\s+|\s*\()([^()]+?)\)?$/u;

/** A line with its activity taken apart. */
interface Named {
  readonly line: BudgetLine;
  /** The whole name, folded, and what is left of it and split off where it has a suffix. */
  readonly key: string;
  readonly split: { readonly name: string; readonly key: string; readonly recipient: string } | null;
}

interface Group {
  readonly activity: string;
  readonly parts: Part[];
  readonly wholes: BudgetLine[];
}

/**
 * Lines with the same activity and financing, for different recipients that are told by the column for it or after the activity's
 * name. A line of the same name without a recipient says the whole; where there are two of those, nothing is certain.
 */
export function distributionsIn(lines: readonly BudgetLine[], plan: Pick<Plan, 'regions'>): readonly Distribution[] {
  const kindOf = remembered(plan);
  const named = lines.flatMap((line) => (line.activity.value === '' ? [] : [takenApart(line)]));
  const names = namesTwice(named);
  const groups = new Map<string, Group>();
  for (const { line, key, split } of named) {
    const own = split && names.has(split.key) ? split : null;
    // Only a name that stands more than once can be divided.
    if (!own && !names.has(key)) continue;
    const recipient = own ? own.recipient : line.recipient.value;
    const groupKey = `${own ? own.key : key}|${line.financing.value ?? ''}`;
    const group = groups.get(groupKey) ?? { activity: own ? own.name : line.activity.value, parts: [], wholes: [] };
    groups.set(groupKey, group);
    const kind = recipient === '' ? null : kindOf(recipient);
    if (kind !== null) group.parts.push({ line, recipient, kind });
    else if (recipient === '') group.wholes.push(line);
  }
  return [...groups.values()].flatMap(({ activity, parts, wholes }): readonly Distribution[] => {
    const recipients = new Set(parts.map(({ recipient }) => foldLine(recipient)));
    if (recipients.size < 2 || recipients.size < parts.length || wholes.length > 1) return [];
    return [{ activity, parts, whole: wholes[0] ?? null }];
  });
}

/** A recipient in its own column goes before one that the name may end with. */
function takenApart(line: BudgetLine): Named {
  const activity = line.activity.value;
  const [, name, recipient] = line.recipient.value === '' ? (suffix.exec(activity) ?? []) : [];
  const split = name !== undefined && recipient !== undefined ? { name, key: foldLine(name), recipient } : null;
  return { line, key: foldLine(activity), split };
}

function namesTwice(named: readonly Named[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  const see = (key: string): void => {
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  };
  for (const { key, split } of named) {
    see(key);
    if (split) see(split.key);
  }
  return twice;
}

/** One recipient of one kind; several in one cell divide nothing. */
function remembered(plan: Pick<Plan, 'regions'>): (recipient: string) => Recipient['kind'] | null {
  const known = new Map<string, Recipient['kind'] | null>();
  return (recipient) => {
    const before = known.get(recipient);
    if (before !== undefined) return before;
    const found = recipientsIn(recipient, plan);
    const kind = found?.length === 1 ? (found[0]?.kind ?? null) : null;
    known.set(recipient, kind);
    return kind;
  };
}
