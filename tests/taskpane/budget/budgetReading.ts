import { readPlan } from '../../../src/sheets/read/readPlan';
import type { PlanReading } from '../../../src/sheets/planReading';
import type { Budget } from '../../../src/plan/budget';
import { sheet, table, workbook, type Cell } from '../../sheets/snapshotBuilder';

const headers = ['Aktivitet', 'Bekreftet tildeling', 'Hele søknaden', 'Finansiering', 'Regnskap', 'Kommentar'] as const;
const financingHeaders = ['Budsjettalternativ', 'Status', 'Tilskudd', 'Egenfinansiering', 'Annen finansiering'];

/** Activity, confirmed, full application, financing, accounts, comment. */
export type BudgetRow = readonly [string, Cell, Cell, string, Cell?, string?];
/** Status, grant, own funding, other. */
export type FinancingRow = readonly [string, Cell, Cell, Cell?];

export interface BudgetReading {
  readonly reading: PlanReading;
  readonly budget: Budget;
}

/** A budget as it is read from our two sheets. */
export function budgetReading(
  rows: readonly BudgetRow[],
  confirmed: FinancingRow = ['Bekreftet', 1_200_000, 1_200_000],
  full: FinancingRow = ['Søkt', 2_000_000, 2_000_000],
): BudgetReading {
  const size = { row: 0, column: 0 };
  const reading = readPlan(
    workbook(
      [
        sheet('Budsjett', [[...headers], ...rows.map((row) => [...row.map((cell) => cell ?? '')])]),
        sheet('Finansiering', [
          financingHeaders,
          ['Bekreftet tildeling', ...cells(confirmed)],
          ['Hele søknaden', ...cells(full)],
        ]),
      ],
      [
        table('tblBudsjett', 'Budsjett', { ...size, rowCount: rows.length + 1, columnCount: headers.length }),
        table('tblFinansiering', 'Finansiering', { ...size, rowCount: 3, columnCount: financingHeaders.length }),
      ],
    ),
  );
  const { budget } = reading.plan;
  if (!budget) throw new Error('no budget was read');
  return { reading, budget };
}

const cells = (row: FinancingRow): readonly Cell[] => row.map((cell) => cell ?? '');

/** The plan's own lines (section 9). */
export const planRows: readonly BudgetRow[] = [
  ['Prosjektleder', 250_000, 250_000, 'Tilskudd'],
  ['Delprosjektleder', 350_000, 350_000, 'Tilskudd'],
  ['Samarbeidsråd', 50_000, 50_000, 'Tilskudd'],
  ['Fag/involvering', 500_000, 1_250_000, 'Tilskudd'],
  ['Diverse', 50_000, 100_000, 'Tilskudd'],
  ['Egeninnsats', 1_200_000, 2_000_000, 'Egenfinansiering'],
];
