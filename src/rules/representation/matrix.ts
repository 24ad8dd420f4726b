import type { CellRef, Place } from '../../plan/place';
import { severities, type Finding, type RuleId } from '../finding';
import { placesOf } from '../places';
import { failedRuleOf } from '../ruleFailed';
import { settingsOf } from '../settings';
import type { PlanReading } from '../../sheets/planReading';
import { findingsByRegion } from './findingRegions';
import { regionFacts, seatCell, type RegionFacts } from './regionFacts';
import { requirements, requirementsOf, rulesOf, verdicts, type Requirement, type Verdict } from './requirements';

/** Why a requirement is not judged. */
export type Unjudged =
  'noList' | 'notListed' | 'emptyGroup' | 'noMunicipalities' | 'noRoles' | 'fewForRoles' | 'off' | 'failed' | 'inDoubt';

export interface Cell {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly unjudged: Unjudged | null;
  /** The rows that it is about; `null` where the workbook has none. */
  readonly place: Place | null;
}

export interface RegionRow {
  readonly region: string;
  readonly facts: RegionFacts;
  readonly cells: Readonly<Record<Requirement, Cell>>;
  /** The gravest of its cells. */
  readonly verdict: Verdict;
  /** What else was found about the region and its members. */
  readonly others: readonly Finding[];
}

/** What the findings say of each region, and what there is to show beside it. */
export function matrixOf(reading: PlanReading, findings: readonly Finding[]): readonly RegionRow[] {
  const settings = settingsOf(reading.plan);
  const byRegion = findingsByRegion(reading, findings);
  const failed = new Set(findings.flatMap((finding) => failedRuleOf(finding) ?? []));
  const silent = (requirement: Requirement): Unjudged | null => {
    const [asking] = rulesOf(requirement);
    if (asking === undefined) return null;
    return settings.severities[asking] === 'off' ? 'off' : isFailed(failed, asking) ? 'failed' : null;
  };
  return regionFacts(reading, settings).map((facts): RegionRow => {
    const found = byRegion.get(facts.region) ?? [];
    const cells = Object.fromEntries(
      requirements.map((requirement) => [
        requirement,
        cellOf(
          requirement,
          facts,
          found.filter((finding) => requirementsOf(finding).includes(requirement)),
          silent(requirement),
        ),
      ]),
    ) as unknown as RegionRow['cells'];
    return {
      region: facts.region,
      facts,
      cells,
      verdict: gravest(requirements.map((requirement) => cells[requirement].verdict)),
      others: found.filter((finding) => requirementsOf(finding).length === 0),
    };
  });
}

const isFailed = (failed: ReadonlySet<RuleId>, rule: RuleId): boolean => failed.has(rule);

function cellOf(
  requirement: Requirement,
  facts: RegionFacts,
  findings: readonly Finding[],
  silent: Unjudged | null,
): Cell {
  const gravestFinding = gravest(findings.map(({ severity }) => severity));
  const unjudged =
    findings.length > 0 ? null : (unjudgedBecause(requirement, facts) ?? silent ?? doubt(requirement, facts));
  const sorted = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return {
    requirement,
    verdict: findings.length > 0 ? gravestFinding : unjudged === null ? 'met' : 'unknown',
    findings: sorted,
    unjudged,
    place: sorted[0]?.places[0] ?? placesOf(cellsOf(requirement, facts))[0] ?? null,
  };
}

/** What there is nothing to judge by. */
function unjudgedBecause(requirement: Requirement, facts: RegionFacts): Unjudged | null {
  if (requirement === 'contact') return facts.row ? null : 'notListed';
  if (!facts.hasMemberList) return 'noList';
  if (requirement === 'delegate' && facts.delegates.length > 0) return null;
  if (requirement === 'coverage' && facts.municipalities.length === 0) return 'noMunicipalities';
  if (requirement === 'roles' && facts.roles.length === 0) return 'noRoles';
  if (facts.members.length === 0) return facts.undecided > 0 ? 'inDoubt' : 'emptyGroup';
  if (requirement === 'roles' && facts.members.length < facts.roles.length && facts.missingRoles.length > 0) {
    return 'fewForRoles';
  }
  return null;
}

/** No finding is no proof: a rule says nothing where cells in doubt may hold what seems to be missing. */
function doubt(requirement: Requirement, facts: RegionFacts): Unjudged | null {
  return isFulfilled(requirement, facts) ? null : 'inDoubt';
}

function isFulfilled(requirement: Requirement, facts: RegionFacts): boolean {
  switch (requirement) {
    case 'leader':
      return facts.leadersAtOnce === 1;
    case 'delegate':
      return facts.delegatesAtOnce === facts.delegatesAsked;
    case 'contact':
      return facts.contact !== '';
    case 'size':
      return facts.size >= facts.sizeRange.least && facts.size <= facts.sizeRange.most;
    case 'coverage':
      return facts.missingMunicipalities.length === 0;
    case 'roles':
      return facts.missingRoles.length === 0;
  }
}

function cellsOf(requirement: Requirement, facts: RegionFacts): readonly CellRef[] {
  const { row, members, leaders, delegates, municipalities } = facts;
  const own = row ? [row.name.at] : [];
  switch (requirement) {
    case 'leader':
      return leaders.length > 0 ? leaders.map(seatCell) : members.length > 0 ? members.map(seatCell) : own;
    case 'delegate':
      return delegates.length > 0 ? delegates.map(seatCell) : members.length > 0 ? members.map(seatCell) : own;
    case 'contact':
      return row ? [row.contactPerson.at] : [];
    case 'size':
      return members.length > 0 ? members.map(seatCell) : own;
    case 'coverage':
      return municipalities.length > 0 ? municipalities.map(({ municipality }) => municipality.name.at) : own;
    case 'roles':
      return members.length > 0 ? members.map(({ seat }) => seat.role.at) : own;
  }
}

/** `met` where there is none. */
export function gravest(all: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => all.includes(verdict)) ?? 'met';
}

export type RowOrder = 'worst' | 'sheet';

/** The gravest first, those alike by how many cells are so; else as in the sheet. */
export function inOrder(rows: readonly RegionRow[], order: RowOrder): readonly RegionRow[] {
  if (order === 'sheet') return rows;
  return [...rows].sort((a, b) => {
    for (const verdict of verdicts) {
      const difference = countOf(b, verdict) - countOf(a, verdict);
      if (difference !== 0 && verdict !== 'met') return difference;
    }
    return 0;
  });
}

function countOf({ cells }: RegionRow, verdict: Verdict): number {
  return requirements.filter((requirement) => cells[requirement].verdict === verdict).length;
}
