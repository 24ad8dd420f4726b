import type { Finding, Severity } from '../../rules/finding';
import type { ChangeSet } from '../../sheets/changeSet';
import { groupChoices } from '../../sheets/declarations/organisationChoices';
import type { NewFormRow } from '../../sheets/forms/rowAt';
import type { PlanReading } from '../../sheets/planReading';
import { markEdits } from '../../rules/representation/markFix';
import type { RegionRow } from '../../rules/representation/matrix';
import type { CoveredMunicipality, Person, RegionFacts } from '../../rules/representation/regionFacts';
import { requirementsOf, type Requirement } from '../../rules/representation/requirements';

/** Something that a region lacks or has too much of, and what it takes to put it right. */
export type MissingItem = ItemKind & {
  readonly severity: Severity;
  readonly finding: Finding;
  /** Empty where it is about something else than what the matrix shows. */
  readonly requirements: readonly Requirement[];
};

type ItemKind =
  | { readonly kind: 'leader' | 'delegate'; readonly candidates: readonly Person[] }
  | { readonly kind: 'contact' | 'group' | 'other' }
  | { readonly kind: 'size'; readonly count: number }
  | { readonly kind: 'municipalities'; readonly municipalities: readonly CoveredMunicipality[]; readonly of: number }
  | { readonly kind: 'roles'; readonly roles: readonly string[] };

/** What is missing in a region, from the gravest, as the findings have it. */
export function missingIn({ facts, cells, others }: RegionRow): readonly MissingItem[] {
  const judged = Object.values(cells).flatMap(({ findings }) => findings);
  const items = [...new Set([...judged, ...others])].flatMap((finding) =>
    kindsOf(finding, facts).map((kind): MissingItem => ({
      ...kind,
      severity: finding.severity,
      finding,
      requirements: requirementsIn(kind, finding),
    })),
  );
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return items.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function kindsOf({ rule, message }: Finding, facts: RegionFacts): readonly ItemKind[] {
  const uncovered: readonly ItemKind[] =
    facts.missingMunicipalities.length === 0
      ? []
      : [{ kind: 'municipalities', municipalities: facts.missingMunicipalities, of: facts.municipalities.length }];
  switch (`${rule}/${message}`) {
    case 'representation/local-group-leader/none':
      return [{ kind: 'leader', candidates: facts.members }];
    case 'representation/delegate-per-region/tooFew':
      return [{ kind: 'delegate', candidates: facts.members.filter((each) => !facts.delegates.includes(each)) }];
    case 'representation/contact-person-per-region/missing':
      return [{ kind: 'contact' }];
    case 'representation/local-group-per-region/missing':
      return [{ kind: 'group' }, ...uncovered];
    case 'representation/local-group-size/tooFew':
      return [{ kind: 'size', count: facts.sizeRange.least - facts.size }];
    case 'representation/municipality-represented/missing':
      return uncovered;
    case 'representation/size-and-coverage-conflict/conflict':
      // A region without a group is told of its municipalities already.
      return facts.members.length === 0 ? [{ kind: 'other' }] : [{ kind: 'other' }, ...uncovered];
    case 'representation/suggested-roles/missing':
      return [{ kind: 'roles', roles: facts.missingRoles }];
    default:
      return [{ kind: 'other' }];
  }
}

function requirementsIn({ kind }: ItemKind, finding: Finding): readonly Requirement[] {
  if (kind === 'municipalities') return ['coverage'];
  if (kind === 'group') return ['leader', 'delegate', 'size', 'coverage', 'roles'];
  return requirementsOf(finding);
}

/** What is known of somebody who is to be found for a region. */
export interface Wanted {
  readonly municipality?: string;
  readonly role?: string;
}

/** The form of a new member of a region's local group. */
export function newMember({ tables: { memberships } }: PlanReading, region: string, wanted: Wanted = {}): NewFormRow {
  const group = groupChoices.localWorkingGroup.names[memberships?.language ?? 'nb'];
  return { table: 'memberships', texts: { region, group, ...wanted } };
}

/** Gives somebody the mark of a leader, or of the region's delegate; `null` where the sheet has no cell for it. */
export function markingOf(
  reading: PlanReading,
  column: 'isLeader' | 'isRegionalDelegate',
  { seat, label }: Person,
): ChangeSet | null {
  const edits = markEdits(reading, { column, set: [seat] });
  if (!edits) return null;
  return { title: { kind: 'row', action: 'edit', table: 'memberships', label }, edits };
}
