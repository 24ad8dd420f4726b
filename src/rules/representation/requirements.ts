import type { Finding, RuleId, Severity } from '../finding';

/** What the plan asks of each region (sections 5.2, 5.3 and 7), in the order of the matrix. */
export const requirements = ['leader', 'delegate', 'contact', 'size', 'coverage', 'roles'] as const;
export type Requirement = (typeof requirements)[number];

/** How a region stands, from the gravest; `unknown` is what no check has judged. */
export const verdicts = ['error', 'warning', 'info', 'unknown', 'met'] as const;
export type Verdict = Severity | 'unknown' | 'met';

interface Judge {
  readonly rule: RuleId;
  /** Only what the rule says with these messages; all of them where none is named. */
  readonly messages?: readonly string[];
}

/** The rules that judge each requirement. What they do not say is not judged here either. */
const judges: Readonly<Record<Requirement, readonly Judge[]>> = {
  leader: [{ rule: 'representation/local-group-leader' }],
  delegate: [
    { rule: 'representation/delegate-per-region' },
    { rule: 'representation/delegate-in-local-group' },
    { rule: 'representation/member-from-other-region', messages: ['delegate'] },
  ],
  contact: [{ rule: 'representation/contact-person-per-region' }],
  size: [
    { rule: 'representation/local-group-size' },
    { rule: 'representation/local-group-per-region', messages: ['missing'] },
    { rule: 'representation/size-and-coverage-conflict' },
  ],
  coverage: [
    { rule: 'representation/municipality-represented' },
    { rule: 'representation/local-group-per-region', messages: ['missing'] },
    { rule: 'representation/size-and-coverage-conflict' },
  ],
  roles: [{ rule: 'representation/suggested-roles' }],
};

/** The rules of a requirement, the one that asks for it first. */
export function rulesOf(requirement: Requirement): readonly RuleId[] {
  return judges[requirement].map(({ rule }) => rule);
}

/** The requirements that a finding is about; none where it is about something else in the region. */
export function requirementsOf({ rule, message }: Pick<Finding, 'rule' | 'message'>): readonly Requirement[] {
  return requirements.filter((requirement) =>
    judges[requirement].some((judge) => judge.rule === rule && (judge.messages?.includes(message) ?? true)),
  );
}
