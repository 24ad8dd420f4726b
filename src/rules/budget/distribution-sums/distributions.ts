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
  const names = namesTwice(lines);
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const activity = line.activity.value;
    if (activity === '') continue;
    const own = foldLine(line.recipient.value) === '' ? splitOff(activity, names) : null;
    const name = own ? own.name : activity;
    const recipient = own ? own.recipient : line.recipient.value;
    const key = `${foldLine(name)}|${line.financing.value ?? ''}`;
    const group = groups.get(key) ?? { activity: name, parts: [], wholes: [] };
    groups.set(key, group);
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

/** What more than one activity is called, up to what is split off: only there can something be divided. */
function namesTwice(lines: readonly BudgetLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { activity } of lines) {
    const name = suffix.exec(activity.value)?.[1] ?? activity.value;
    const key = foldLine(name);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

function splitOff(
  activity: string,
  names: ReadonlySet<string>,
): { readonly name: string; readonly recipient: string } | null {
  const [, name, recipient] = suffix.exec(activity) ?? [];
  return name !== undefined && recipient !== undefined && names.has(foldLine(name)) ? { name, recipient } : null;
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
