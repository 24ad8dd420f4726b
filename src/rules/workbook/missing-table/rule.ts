import type { TableId } from '../../../sheets/declarations/declaration';
import type { ChangeSet } from '../../../sheets/changeSet';
import type { PlanReading, StructureProblem } from '../../../sheets/planReading';
import type { ReportedFinding, Rule } from '../../rule';

const id = 'workbook/missing-table';

/** Tables that are checked against each other: where one is, the others are needed. */
const budgetTables: readonly TableId[] = ['budget', 'financing'];
const organisationTables: readonly TableId[] = ['regions', 'municipalities', 'memberships', 'activities'];

/**
 * Cost plan and financing plan are both there when one of them is, and so are the lists of the organisation and the progress plan.
 * A workbook with none of them is not a plan gone wrong but one not begun, and no fault.
 */
export const rule: Rule = {
  id,
  messages: { budget: 'error', financing: 'error', organisation: 'warning', cells: 'warning' },
  reads: ['workbook', 'budget'],
  sources: [
    { section: '9', quote: 'Vi legger derfor inn to budsjettalternativ.' },
    { section: '9', quote: 'Det er bekreftet tildelt 1,2 mill.' },
    { section: '7', quote: 'Regionene rekrutterer personer til lokal arbeidsgruppe' },
  ],
  check(reading) {
    const isPlanTable = reading.plan.budget?.layout === 'planTable';
    return [
      ...reading.structure.flatMap(madeCells),
      ...(isPlanTable ? [] : missingOf(reading, budgetTables, (table) => table)),
      ...missingOf(reading, organisationTables, () => 'organisation'),
    ];
  },
};

/** What was a table and is plain cells: read as it stands, but neither lists, formulas nor forms follow it. */
function madeCells(problem: StructureProblem): readonly ReportedFinding[] {
  if (problem.kind !== 'lostTable') return [];
  const { table, place, edit } = problem;
  const values = { table, name: edit.table.name };
  const changes: ChangeSet = { title: { kind: 'fix', rule: id, fix: 'makeTable', values }, edits: [edit] };
  return [{ message: 'cells', places: [place], values, fixes: [{ id: 'makeTable', values, changes }] }];
}

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
