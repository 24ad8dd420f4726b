import { serialOfDay, type CalendarDay } from '../plan/calendarDay';
import { planBudgetLines, planFinancing } from '../plan/registers/planBudget';
import {
  costTypeChoices,
  financingChoices,
  purposeChoices,
  scenarioStatusChoices,
} from '../sheets/declarations/choices';
import type { ExampleContent, ExampleRow, SheetExample } from './sheetExample';

/** A day as a cell holds it: `dayCell('2018-09-01')`. */
export function dayCell(iso: string): number {
  return serialOfDay(iso as CalendarDay);
}

const autumn = { start: dayCell('2018-09-01'), end: dayCell('2018-12-31') };

const line = (activity: string, amount: number, more: ExampleRow): ExampleRow => ({
  activity,
  confirmed: amount,
  fullApplication: amount,
  financing: 'Tilskudd',
  recipient: 'Trøndelag',
  ...autumn,
  ...more,
});

/** A small budget that keeps every rule: two lines paid by the grant, own hours, and a minimum own share with room to spare. */
export const budget: SheetExample = {
  layout: 'sheets',
  rows: {
    budget: [
      line('Prosjektleder', 250_000, { costType: 'Lønn', purpose: 'Prosjektledelse' }),
      line('Involvering: samlinger', 150_000, { costType: 'Gjennomføring', purpose: 'Involvering' }),
      line('Egeninnsats: lønn til de involverte', 400_000, {
        financing: 'Egenfinansiering',
        costType: 'Egeninnsats',
        purpose: 'Involvering',
        recipient: '',
      }),
    ],
    financing: [
      financing('Bekreftet tildeling', 'Bekreftet', 400_000),
      financing('Hele søknaden innvilget', 'Signalisert', 400_000),
    ],
  },
};

function financing(scenario: string, status: string, amount: number): ExampleRow {
  return { scenario, status, grant: amount, ownFunding: amount, other: 0, minimumOwnShare: 0.4 };
}

/** The plan's own budget (section 9) in our sheets, as they are made from the plan. */
export const planBudget: SheetExample = {
  layout: 'sheets',
  rows: {
    budget: planBudgetLines.map((each) => ({
      activity: each.activity,
      ...each.amounts,
      financing: financingChoices[each.financing].names.nb,
      costType: costTypeChoices[each.costType].names.nb,
      purpose: purposeChoices[each.purpose].names.nb,
      recipient: each.recipient,
      start: dayCell(each.start),
      end: dayCell(each.end),
      comment: each.comment,
    })),
    financing: (['confirmed', 'fullApplication'] as const).map((scenario) => ({
      scenario: scenario === 'confirmed' ? 'Bekreftet tildeling' : 'Hele søknaden innvilget',
      status: scenarioStatusChoices[planFinancing[scenario].status].names.nb,
      grant: planFinancing[scenario].grant,
      ownFunding: planFinancing[scenario].ownFunding,
      other: planFinancing[scenario].other,
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
    })),
  },
};

/** The plan's own single table (section 9) as it is printed, on a sheet «Plan». */
export const planTable: SheetExample = {
  layout: 'sheets',
  rows: {},
  ownSheets: {
    Plan: [
      ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
      ['Prosjektleder opsjonsaktører (⅓)', '01.09.18 - 31.12.18', 250_000, 250_000],
      ['Delprosjektleder', '01.09.18 - 31.12.18', 350_000, 350_000],
      ['Samarbeidsråd', '2018', 50_000, 50_000],
      ['Fag/involvering', '2018', 500_000, 1_250_000],
      ['Diverse', '2018', 50_000, 100_000],
      ['Egenfinansiering', '2018', 1_200_000, 2_000_000],
      ['Sum', '', 2_400_000, 4_000_000],
    ],
  },
};

/** The plan's own table with one cell changed; `row` and `column` count from 0, the header being row 0. */
export function withPlanCell(row: number, column: number, content: ExampleContent): SheetExample {
  const cells = planTable.ownSheets?.['Plan'] ?? [];
  return {
    ...planTable,
    ownSheets: { Plan: cells.map((each, index) => (index === row ? each.with(column, content) : each)) },
  };
}

/** The plan's own table with a row put in above its own funding. */
export function withPlanLine(cells: readonly ExampleContent[]): SheetExample {
  const rows = planTable.ownSheets?.['Plan'] ?? [];
  return { ...planTable, ownSheets: { Plan: [...rows.slice(0, 6), cells, ...rows.slice(6)] } };
}
