import { createSession } from '../../src/excel/session';
import type { ChangeSet, RepairKind } from '../../src/sheets/changeSet';
import type { Repair } from '../../src/sheets/repair/repair';
import { cell, openPlan, write, type StartedHost } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

async function repairs(): Promise<readonly Repair[]> {
  const prepared = await createSession().prepareRepairs();
  if (!prepared.ok) throw new Error(prepared.code);
  return prepared.repairs;
}

const kinds = (found: readonly Repair[]): [RepairKind, string][] => found.map(({ kind, table }) => [kind, table]);

/** Applies what is found one by one, the first choice of each, and answers with the changes that were made. */
async function repairAll(): Promise<ChangeSet[]> {
  const made: ChangeSet[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const changes = (await repairs())[0]?.choices[0];
    if (!changes) return made;
    const outcome = await createSession().apply(changes);
    expect(outcome).toMatchObject({ status: 'applied' });
    made.push(changes);
  }
  throw new Error('there is always more to repair');
}

/** Does something to the workbook as a person would, outside the add-in. */
async function disturb(host: StartedHost, job: (workbook: Excel.Workbook) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

/** The workbook of the plan with faults made in it is, when repaired, what it was before. */
async function becomesWhole(job: (workbook: Excel.Workbook) => void, expected: [RepairKind, string][]): Promise<void> {
  const host = await openPlan();
  const before = wholeWorkbook(host);
  await disturb(host, job);
  expect(kinds(await repairs())).toEqual(expected);
  await repairAll();
  expect(wholeWorkbook(host)).toEqual(before);
}

test('a workbook of ours needs no repair', async () => {
  const host = await openPlan();
  host.standIn.traffic.reset();
  expect(await repairs()).toEqual([]);
  expect(host.standIn.traffic.roundTrips).toBe(3);
});

describe('a renamed column', () => {
  test('gets its header back, and the formulas and lists that lead to it follow', async () => {
    await becomesWhole(
      (workbook) => {
        workbook.worksheets.getItem('Regioner').getRange('A4').values = [['Regon']];
      },
      [['renamedColumn', 'regions']],
    );
  });

  test('is known by what it holds, whatever it is called', async () => {
    await becomesWhole(
      (workbook) => {
        workbook.worksheets.getItem('Fremdriftsplan').getRange('C4').values = [['Hva slags']];
      },
      [['renamedColumn', 'activities']],
    );
  });

  test('that may be one of several is a choice, with a new column as the last', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => {
      const sheet = workbook.worksheets.getItem('Fremdriftsplan');
      sheet.getRange('H4:I4').values = [['Fra og med dag', 'Til og med dag']];
    });
    const start = (await repairs()).find(({ kind }) => kind === 'renamedColumn');
    expect(start?.choices.map(({ title }) => title.kind === 'repair' && title.values)).toEqual([
      { from: 'Fra og med dag', to: 'Start' },
      { from: 'Til og med dag', to: 'Start' },
      { column: 'Start' },
    ]);
  });
});

describe('a required column that is gone', () => {
  test('is put in again where it was, with its list and blank cells', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => workbook.tables.getItem('tblMedlemskap').columns.getItem('Gruppe').delete());
    expect(kinds(await repairs())).toEqual([['missingColumn', 'memberships']]);
    await repairAll();
    expect((await cell(host, 'Medlemskap', 'E4')).value).toBe('Gruppe');
    expect((await cell(host, 'Medlemskap', 'F4')).value).toBe('Leder');
    const list = await host.Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getItem('Medlemskap').getRange('E5:E24').dataValidation;
      validation.load('type');
      await context.sync();
      return validation.type;
    });
    expect(list).toBe('List');
  });

  test('that nothing must hold may be gone', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => workbook.tables.getItem('tblKommuner').columns.getItem('Også med i').delete());
    expect(await repairs()).toEqual([]);
  });
});

describe('a table made plain cells', () => {
  test('is a table again, with the names that led to it', async () => {
    await becomesWhole(
      (workbook) => {
        workbook.tables.getItem('tblRegioner').convertToRange();
      },
      [['lostTable', 'regions']],
    );
  });

  test('gets the formulas back that referred to it', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => {
      workbook.tables.getItem('tblBudsjett').convertToRange();
    });
    await repairAll();
    expect(await cell(host, 'Budsjett', 'B3')).toMatchObject({
      value: 2_400_000,
      formula: '=SUM(tblBudsjett[Bekreftet tildeling])',
    });
    expect(await repairs()).toEqual([]);
  });
});

describe('drop-down lists that pasting took away', () => {
  test('come back in the cells that lost them', async () => {
    await becomesWhole(
      (workbook) => {
        workbook.worksheets.getItem('Medlemskap').getRange('E7:F9').dataValidation.clear();
      },
      [
        ['lostList', 'memberships'],
        ['lostList', 'memberships'],
      ],
    );
  });

  test('come back among the settings', async () => {
    await becomesWhole(
      (workbook) => {
        workbook.worksheets.getItem('Oppsett').getRange('C16:C20').dataValidation.clear();
      },
      [['lostList', 'settings']],
    );
  });

  test('stay as a person has made them', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => {
      const cells = workbook.worksheets.getItem('Medlemskap').getRange('E5:E24');
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: 'LAG,RAG,Min gruppe' } };
    });
    expect(await repairs()).toEqual([]);
  });
});

describe('a calculated column written over', () => {
  test('gets its formulas back, and shows what stood there', async () => {
    const host = await openPlan();
    await write(host, 'Kommuner', 'I7', 5);
    await write(host, 'Budsjett', 'B3', 2_400_000);
    const found = await repairs();
    expect(kinds(found)).toEqual([
      ['overwrittenFormula', 'budget'],
      ['overwrittenFormula', 'municipalities'],
    ]);
    const [edit] = found[1]?.choices[0]?.edits ?? [];
    expect(edit).toMatchObject({ kind: 'editCells', before: [[5]], row: 6, column: 8 });
    await repairAll();
    expect((await cell(host, 'Kommuner', 'I7')).value).toBe(1);
    expect((await cell(host, 'Budsjett', 'B3')).formula).toBe('=SUM(tblBudsjett[Bekreftet tildeling])');
  });
});

describe('number formats', () => {
  test('that dates and amounts have lost come back', async () => {
    await becomesWhole(
      (workbook) => {
        const general = [['General'], ['General'], ['General']];
        workbook.worksheets.getItem('Fremdriftsplan').getRange('H7:H9').numberFormat = general;
        workbook.worksheets.getItem('Budsjett').getRange('B10:B12').numberFormat = general;
      },
      [
        ['lostFormat', 'activities'],
        ['lostFormat', 'budget'],
      ],
    );
  });

  test('of a person’s own stay', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => {
      workbook.worksheets.getItem('Fremdriftsplan').getRange('H7:H8').numberFormat = [['d. mmmm yyyy'], ['yyyy-mm-dd']];
      workbook.worksheets.getItem('Budsjett').getRange('B10').numberFormat = [['#,##0.00 "kr"']];
    });
    expect(await repairs()).toEqual([]);
  });
});

describe('settings', () => {
  test('that have no row get one, with the list of their kind', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => {
      const { rows } = workbook.tables.getItem('tblOppsett');
      rows.getItemAt(11).delete();
      rows.getItemAt(0).delete();
    });
    const found = await repairs();
    expect(found.map(({ choices }) => choices[0]?.title)).toEqual([
      { kind: 'repair', repair: 'missingSettings', table: 'settings', values: { count: 2 } },
    ]);
    await repairAll();
    const last = await host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('tblOppsett').getDataBodyRange();
      const values = body.getLastRow().getOffsetRange(-1, 0).getBoundingRect(body.getLastRow()).load('values');
      const lists = [-1, 0].map((offset) =>
        body.getLastRow().getOffsetRange(offset, 0).getCell(0, 2).dataValidation.load('type'),
      );
      await context.sync();
      return { keys: values.values.map((row) => row[6] as unknown), lists: lists.map(({ type }) => type) };
    });
    expect(last).toEqual({ keys: ['expectedOptionMunicipalities', 'allowLeaderAsDelegate'], lists: ['None', 'List'] });
  });
});

describe('names', () => {
  test('of sums and lists that are gone come back', async () => {
    await becomesWhole(
      (workbook) => {
        workbook.names.getItem('ListeRegioner').delete();
        workbook.names.getItem('SumKostnaderBekreftet').delete();
        workbook.names.getItem('SumTilskuddslinjerHeleSoknaden').delete();
      },
      [
        ['lostName', 'regions'],
        ['lostName', 'budget'],
      ],
    );
  });

  test('that a person has led elsewhere stay', async () => {
    const host = await openPlan();
    await disturb(host, (workbook) => {
      const own = workbook.worksheets.add('Lister');
      own.getRange('A1:A2').values = [['ROR'], ['SiO']];
      workbook.names.getItem('ListeRegioner').formula = '=Lister!$A$1:$A$2';
    });
    expect(await repairs()).toEqual([]);
  });
});

test('columns that a person moved, added, filtered and filled are no fault, and outlive every repair', async () => {
  const host = await openPlan();
  await disturb(host, (workbook) => {
    const table = workbook.tables.getItem('tblMedlemskap');
    table.columns.add(2, [['Mobil'], ...Array.from({ length: 20 }, (_, index) => [`900 00 0${index + 10}`])]);
    const sheet = workbook.worksheets.getItem('Medlemskap');
    sheet.getRange('C5:C24').format.fill.color = '#FFEE00';
    sheet.getRange('O2').values = [['Mitt notat']];
    workbook.tables.getItem('tblKommuner').columns.getItem('Fylke').filter.applyValuesFilter(['Nordland']);
  });
  expect(await repairs()).toEqual([]);
  await disturb(host, (workbook) => {
    workbook.worksheets.getItem('Medlemskap').getRange('A4').values = [['Regjon']];
    workbook.worksheets.getItem('Fremdriftsplan').getRange('J6').values = [[99]];
  });
  const before = wholeWorkbook(host) as { sheets: Record<string, { cells: Record<string, unknown> }> };
  await repairAll();
  const after = wholeWorkbook(host) as typeof before;
  const changed = Object.entries(after.sheets).flatMap(([name, { cells }]) =>
    Object.keys(cells).filter((address) => {
      return JSON.stringify(cells[address]) !== JSON.stringify(before.sheets[name]?.cells[address]);
    }),
  );
  expect(changed.sort()).toEqual(['A4', 'J6']);
  expect(await repairs()).toEqual([]);
});
