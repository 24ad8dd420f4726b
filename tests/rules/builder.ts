import {
  fundingScenarios,
  statedSumKinds,
  type Budget,
  type BudgetLine,
  type FundingScenario,
  type MaybeLocated,
  type PerScenario,
  type ScenarioFinancing,
  type StatedSum,
} from '../../src/plan/budget';
import { kroner, type Kroner } from '../../src/plan/kroner';
import { columnIndex, type CellRef, type Located } from '../../src/plan/place';
import type { ExampleAmount, ExampleCell, ExampleLine, ExampleWorkbook, RuleExample } from '../../src/rules/example';
import type { PlanReading, ReadingNote, ValueKind } from '../../src/sheets/planReading';
import { noPlan } from '../../src/plan/plan';
import { noWorkbook } from '../../src/sheets/snapshot';
import { sheetReadingOf } from './sheetReading';

/**
 * Where things stand in an example workbook.
 * - `tables`: sheet «Budsjett» with sums in rows 1–5 and lines from row 10 (A activity, B confirmed, C full, D financing);
 *   sheet «Finansiering» with a row a scenario from row 2 (B grant, C own funding, D other, E minimum own share).
 * - `planTable`: sheet «Plan» with lines from row 2 (A activity, C confirmed, D full) and the sum in the row below them.
 */
export interface Layout {
  readonly sheet: string;
  readonly firstLine: number;
  readonly columns: PerScenario<number>;
}
export const layouts: Readonly<Record<Budget['layout'], Layout>> = {
  tables: { sheet: 'Budsjett', firstLine: 9, columns: { confirmed: 1, fullApplication: 2 } },
  planTable: { sheet: 'Plan', firstLine: 1, columns: { confirmed: 2, fullApplication: 3 } },
};
const headers: PerScenario<string> = { confirmed: 'Bekreftet tildeling', fullApplication: 'Hele søknaden' };
const formats: Partial<Record<ValueKind, string>> = { amount: '#,##0', share: '0%', date: 'dd.mm.yyyy' };

/** The reading that a workbook like the example gives. */
export function readingOf(example: RuleExample): PlanReading {
  if (example.layout === 'sheets') return sheetReadingOf(example);
  const { layout } = example;
  const notes: ReadingNote[] = [];
  const { sheet, firstLine, columns } = layouts[layout];
  const at = (row: number, column: number, onSheet = sheet): CellRef => ({ sheet: onSheet, row, column });
  const read = (cell: ExampleAmount, where: CellRef, column: string): Located<Kroner | null> => {
    const value = valueOf(cell, where, column, 'amount', notes);
    return { value: value === null ? null : kroner(value), at: where };
  };

  const lines = example.lines.map((line, index) => {
    const row = firstLine + index;
    return lineOf(line, layout, at(row, 0), at(row, layout === 'tables' ? 3 : 0), (scenario) =>
      read(line[scenario], at(row, columns[scenario]), headers[scenario]),
    );
  });

  const statedSums = (example.sums ?? []).flatMap((sum): readonly StatedSum[] =>
    fundingScenarios.flatMap((scenario) => {
      const cell = sum[scenario];
      if (cell === undefined) return [];
      const row = layout === 'tables' ? statedSumKinds.indexOf(sum.kind) : firstLine + example.lines.length;
      const stated = read(cell, at(row, columns[scenario]), headers[scenario]);
      return { kind: sum.kind, scenario, stated, ...(sum.isFormula ? { isFormula: true } : {}) };
    }),
  );

  const financing = perScenario((scenario) =>
    layout === 'tables'
      ? financingPlan(example, scenario, notes)
      : financingOf(scenario, {
          ownFunding: lines.find((line) => line.financing.value === 'ownFunding')?.amounts[scenario] ?? nowhere,
        }),
  );

  for (const { cell, column, kind, ...content } of example.otherCells ?? []) {
    valueOf(content, cellRef(sheet, cell), column, kind, notes);
  }
  return {
    plan: { ...noPlan, budget: { layout, lines, financing, statedSums } },
    notes,
    formulas: (example.formulas ?? []).map(({ cell, ...formula }) => ({ ...formula, at: cellRef(sheet, cell) })),
    structure: example.structure ?? [],
    tables: {},
    workbook: noWorkbook,
  };
}

function lineOf(
  line: ExampleLine,
  layout: Budget['layout'],
  activityAt: CellRef,
  financingAt: CellRef,
  amountOf: (scenario: FundingScenario) => Located<Kroner | null>,
): BudgetLine {
  // The plan's table has no financing column: every line but the own funding is paid by the grant.
  const source = layout === 'planTable' && line.financing === '' ? 'grant' : line.financing || null;
  const text = (value: string): Located<string> => ({ value, at: activityAt });
  return {
    activity: text(line.activity),
    costType: { value: null, at: activityAt },
    purpose: { value: null, at: activityAt },
    recipient: text(''),
    period: { value: null, at: activityAt },
    periodEnds: { start: null, end: null },
    amounts: perScenario(amountOf),
    financing: { value: source, at: financingAt },
    actual: null,
    comment: text(''),
  };
}

function financingPlan(
  example: ExampleWorkbook,
  scenario: FundingScenario,
  notes: ReadingNote[],
): ScenarioFinancing | null {
  const financing = example.financing?.[scenario];
  if (!financing) return null;
  const row = 1 + fundingScenarios.indexOf(scenario);
  const number = (
    cell: ExampleAmount,
    column: number,
    header: string,
    kind: ValueKind,
  ): MaybeLocated<number | null> => {
    const at = { sheet: 'Finansiering', row, column };
    return { value: valueOf(cell, at, header, kind, notes), at };
  };
  const amount = (cell: ExampleAmount, column: number, header: string): MaybeLocated<Kroner | null> => {
    const { value, at } = number(cell, column, header, 'amount');
    return { value: value === null ? null : kroner(value), at };
  };
  return financingOf(scenario, {
    grant: amount(financing.grant, 1, 'Tilskudd'),
    ownFunding: amount(financing.ownFunding, 2, 'Egenfinansiering'),
    ...(financing.other === undefined ? {} : { other: amount(financing.other, 3, 'Annen finansiering') }),
    ...(financing.minimumOwnShare === undefined
      ? {}
      : { minimumOwnShare: number(financing.minimumOwnShare, 4, 'Minste egenandel', 'share') }),
  });
}

const nowhere = { value: null, at: null } as const;

function financingOf(scenario: FundingScenario, parts: Partial<ScenarioFinancing>): ScenarioFinancing {
  return {
    scenario,
    status: null,
    statusAt: null,
    grant: nowhere,
    ownFunding: nowhere,
    other: nowhere,
    minimumOwnShare: nowhere,
    appliedOn: null,
    decidedOn: null,
    ...parts,
  };
}

/** The value taken from the cell, with a note when it was not plainly a number. */
function valueOf(
  cell: ExampleAmount,
  at: CellRef,
  column: string,
  kind: ValueKind,
  notes: ReadingNote[],
): number | null {
  if (cell === '') return null;
  if (typeof cell === 'number') return cell;
  notes.push(noteOf(cell, at, column, kind));
  return cell.value ?? null;
}

function noteOf(cell: ExampleCell, at: CellRef, column: string, kind: ValueKind): ReadingNote {
  const isText = typeof cell.written === 'string';
  return {
    at,
    kind,
    verdict: cell.verdict,
    ...(cell.note ? { note: cell.note } : {}),
    raw: cell.written,
    column: cell.header ?? column,
    isText,
    ...(cell.isFormula ? { isFormula: true } : {}),
    value: cell.value ?? null,
    candidates: cell.candidates ?? [],
    numberFormat: isText ? '@' : 'General',
    wantedFormat: formats[kind] ?? null,
  };
}

/** `B10` on the sheet. */
function cellRef(sheet: string, address: string): CellRef {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match?.[1] || !match[2]) throw new Error(`not a cell: ${address}`);
  return { sheet, row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

function perScenario<T>(of: (scenario: FundingScenario) => T): PerScenario<T> {
  return { confirmed: of('confirmed'), fullApplication: of('fullApplication') };
}
