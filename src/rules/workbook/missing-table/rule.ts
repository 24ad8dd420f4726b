import type { TableId } from '../../../sheets/declarations/declaration';
import type { PlanReading } from '../../../sheets/planReading';
import type { ReportedFinding, Rule } from '../../rule';

/** Tables that are checked against each other: where one is, the others are needed. */
const budgetTables: readonly TableId[] = ['budget', 'financing'];
const organisationTables: readonly TableId[] = ['regions', 'municipalities', 'memberships', 'activities'];

/**
 * Cost plan and financing plan are both there when one of them is, and so are the lists of the organisation and the progress plan.
 * A workbook with none of them is not a plan gone wrong but one not begun, and no fault.
 */
export const rule: Rule = {
  id: 'workbook/missing-table',
  messages: { budget: 'error', financing: 'error', organisation: 'warning' },
  reads: ['workbook', 'budget'],
  sources: [
    { section: '9', quote: 'Vi legger derfor inn to budsjettalternativ.' },
    { section: '9', quote: 'Det er bekreftet tildelt 1,2 mill.' },
    { section: '7', quote: 'Regionene rekrutterer personer til lokal arbeidsgruppe' },
  ],
  check(reading) {
    const isPlanTable = reading.plan.budget?.layout === 'planTable';
    return [
      ...(isPlanTable ? [] : missingOf(reading, budgetTables, (table) => table)),
      ...missingOf(reading, organisationTables, () => 'organisation'),
    ];
  },
};

function missingOf(
  { structure }: PlanReading,
  group: readonly TableId[],
  messageOf: (table: TableId) => string,
): readonly ReportedFinding[] {
  const missing = structure.flatMap((problem) =>
    problem.kind === 'missingTable' && group.includes(problem.table) ? [problem] : [],
  );
  if (missing.length === group.length) return [];
  return missing.map(({ table, expectedName }) => ({
    message: messageOf(table),
    places: [],
    values: { table, name: expectedName },
  }));
}
