import { planBudgetLines, planFinancing } from '../plan/registers/planBudget';
import type { ExampleFinancing, ExampleLine, ExampleWorkbook } from './example';

/** The plan's own budget (section 9) as example workbooks, in both layouts. All its totals hold. */

export const planLines: readonly ExampleLine[] = planBudgetLines.map(({ activity, amounts, financing }) => ({
  activity,
  confirmed: amounts.confirmed,
  fullApplication: amounts.fullApplication,
  financing,
}));

const financingOf = ({ grant, ownFunding, other, minimumOwnShare }: ExampleFinancing): ExampleFinancing => ({
  grant,
  ownFunding,
  ...(other === undefined ? {} : { other }),
  ...(minimumOwnShare === undefined ? {} : { minimumOwnShare }),
});

/** Cost plan and financing plan, without the sums above them. */
export const planInTables: ExampleWorkbook = {
  layout: 'tables',
  lines: planLines,
  financing: {
    confirmed: financingOf(planFinancing.confirmed),
    fullApplication: financingOf(planFinancing.fullApplication),
  },
};

export const planInTablesWithSums: ExampleWorkbook = {
  ...planInTables,
  sums: [
    { kind: 'costs', confirmed: 2_400_000, fullApplication: 4_000_000, isFormula: true },
    { kind: 'grantLines', confirmed: 1_200_000, fullApplication: 2_000_000, isFormula: true },
    { kind: 'ownFundingLines', confirmed: 1_200_000, fullApplication: 2_000_000, isFormula: true },
    { kind: 'financing', confirmed: 2_400_000, fullApplication: 4_000_000, isFormula: true },
    { kind: 'costsLessFinancing', confirmed: 0, fullApplication: 0, isFormula: true },
  ],
};

export const planInOneTable: ExampleWorkbook = {
  layout: 'planTable',
  lines: planLines.map((line) => (line.financing === 'ownFunding' ? { ...line, activity: 'Egenfinansiering' } : line)),
  sums: [{ kind: 'costs', confirmed: 2_400_000, fullApplication: 4_000_000 }],
};

/** The same workbook with one line changed. */
export function withLine(workbook: ExampleWorkbook, activity: string, change: Partial<ExampleLine>): ExampleWorkbook {
  return {
    ...workbook,
    lines: workbook.lines.map((line) => (line.activity === activity ? { ...line, ...change } : line)),
  };
}

/** The same workbook with the financing of the confirmed scenario changed. */
export function withConfirmedFinancing(workbook: ExampleWorkbook, change: Partial<ExampleFinancing>): ExampleWorkbook {
  const confirmed = workbook.financing?.confirmed;
  return confirmed
    ? { ...workbook, financing: { ...workbook.financing, confirmed: { ...confirmed, ...change } } }
    : workbook;
}
