import { planBudgetLines, planFinancing } from '../../src/plan/registers/planBudget';
import type { CellContent } from '../../src/sheets/changeSet';
import type { MemorySheet } from './memoryWorkbook';

export const budgetHeaders = ['Aktivitet', 'Finansiering', 'Bekreftet tildeling', 'Hele søknaden'] as const;

/** The plan's budget (section 9) in two plain tables, without sums: those are formulas, and nothing is calculated here. */
export function planSheets(): MemorySheet[] {
  const words = { grant: 'Tilskudd', ownFunding: 'Egenfinansiering', other: 'Annet' } as const;
  const lines = planBudgetLines.map(({ activity, financing, amounts }): CellContent[] => [
    activity,
    financing ? words[financing] : '',
    amounts.confirmed,
    amounts.fullApplication,
  ]);
  return [budgetSheet(lines), financingSheet()];
}

export function budgetSheet(lines: readonly CellContent[][]): MemorySheet {
  return {
    name: 'Budsjett',
    cells: [[...budgetHeaders], ...lines.map((line) => [...line])],
    tables: [{ name: 'tblBudsjett', row: 0, column: 0, rowCount: lines.length + 1, columnCount: budgetHeaders.length }],
  };
}

export function financingSheet(): MemorySheet {
  const { confirmed, fullApplication } = planFinancing;
  return {
    name: 'Finansiering',
    cells: [
      ['Budsjettalternativ', 'Tilskudd', 'Egenfinansiering', 'Annen finansiering', 'Minste egenandel'],
      ['Bekreftet tildeling', confirmed.grant, confirmed.ownFunding, 0, 0.5],
      ['Hele søknaden', fullApplication.grant, fullApplication.ownFunding, 0, 0.5],
    ],
    tables: [{ name: 'tblFinansiering', row: 0, column: 0, rowCount: 3, columnCount: 5 }],
  };
}

/** The plan's own single table, as it stands in section 9. */
export function planTableSheets(): MemorySheet[] {
  return [
    {
      name: 'Ark1',
      cells: [
        ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
        ['Prosjektleder opsjonsaktører (⅓)', '01.09.18 - 31.12.18', 250000, 250000],
        ['Delprosjektleder', '01.09.18 - 31.12.18', 350000, 350000],
        ['Samarbeidsråd', 2018, 50000, 50000],
        ['Fag/involvering', 2018, 500000, 1250000],
        ['Diverse', 2018, 50000, 100000],
        ['Egenfinansiering', 2018, 1200000, 2000000],
        ['Sum', '', 2400000, 4000000],
      ],
      tables: [],
    },
  ];
}

export function emptySheets(): MemorySheet[] {
  return [{ name: 'Ark1', cells: [], tables: [] }];
}

/** Many lines, so that lists have to be windowed; every tenth amount is a text, which is a finding with a fix. */
export function longSheets(count: number): MemorySheet[] {
  const lines = Array.from({ length: count }, (_, index): CellContent[] => [
    `Aktivitet ${index + 1}`,
    'Tilskudd',
    index % 10 === 0 ? '1 000' : 1000,
    2000,
  ]);
  return [budgetSheet(lines), financingSheet()];
}
