import { applyChanges } from '../../src/excel/applyChanges';
import { createSession } from '../../src/excel/session';
import type { ApplyOutcome, ChangeSet } from '../../src/sheets/changeSet';
import { cell, changesOf, openHost, openPlan, type StartedHost } from '../excel/openHost';

/** Two cells in two sheets, a text made a number with its format: every kind of write a correction makes. */
const correction: ChangeSet = {
  title: { kind: 'createSheets' },
  edits: [
    {
      kind: 'editCells',
      sheet: 'Budsjett',
      row: 11,
      column: 1,
      before: [[50_000, 50_000]],
      after: [[60_000, 70_000]],
      formatBefore: [['#,##0', '#,##0']],
      formatAfter: [['0.00', '0.00']],
    },
    { kind: 'editCells', sheet: 'Finansiering', row: 4, column: 4, before: [[0]], after: [[5]] },
  ],
};

interface Standing {
  readonly values: readonly unknown[];
  readonly formats: readonly unknown[];
}
const before: Standing = { values: [50_000, 50_000, 0], formats: ['#,##0', '#,##0'] };
const after: Standing = { values: [60_000, 70_000, 5], formats: ['0.00', '0.00'] };

async function standing(host: StartedHost): Promise<Standing> {
  const cells = [
    await cell(host, 'Budsjett', 'B12'),
    await cell(host, 'Budsjett', 'C12'),
    await cell(host, 'Finansiering', 'E5'),
  ];
  return { values: cells.map(({ value }) => value), formats: cells.slice(0, 2).map(({ format }) => format) };
}

/** The workbook is as before or as intended, and the answer says which. */
async function expectTruth(host: StartedHost, outcome: ApplyOutcome): Promise<void> {
  host.standIn.refuseNothing();
  const now = await standing(host);
  if (outcome.status === 'applied') expect(now).toEqual(after);
  else {
    expect(['refused', 'restored']).toContain(outcome.status);
    expect(now).toEqual(before);
  }
}

const codes = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
];

describe.each(codes)('a refusal with %s', (code) => {
  test.each([1, 2])('at round trip %i leaves the workbook whole, whatever ran before it', async (position) => {
    for (const afterActions of ['none', 1, 2, 3, 4, 5, 6, 7, 8, 'all'] as const) {
      const host = await openPlan();
      host.standIn.refuse({ atRoundTrip: position, code, afterActions });
      await expectTruth(host, await createSession().apply(correction));
      host.close();
    }
  });
});

test('a write whose way back fails too is told cell by cell, with what stands there now', async () => {
  const host = await openPlan();
  host.standIn.refuse({ atRoundTrip: 2, code: 'GeneralException', afterActions: 8 });
  for (const trip of [4, 6]) host.standIn.refuse({ atRoundTrip: trip, code: 'GeneralException', afterActions: 'none' });
  const outcome = await createSession().apply(correction);
  host.standIn.refuseNothing();
  if (outcome.status !== 'uncertain') throw new Error(outcome.status);
  const now = await standing(host);
  expect(now).not.toEqual(before);
  expect(outcome.standing.map((each) => each.now)).toEqual(now.values);
});

test.each([1, 2])('an answer that never comes at round trip %i ends in an answer all the same', async (position) => {
  for (const afterActions of ['none', 4, 'all'] as const) {
    const host = await openPlan();
    host.standIn.refuse({ atRoundTrip: position, code: 'GeneralException', afterActions, loseAnswer: true });
    await expectTruth(host, await applyChanges(correction, { answerTimeoutMs: 200 }));
    host.close();
  }
});

describe('creating the sheets', () => {
  test.each([1, 2, 3])('a refusal at round trip %i leaves an empty workbook empty', async (position) => {
    for (const afterActions of ['none', 5, 12, 30, 60] as const) {
      const host = await openHost();
      const session = createSession();
      const changes = changesOf(await session.createSheets('plan', 'nb'));
      host.standIn.traffic.reset();
      host.standIn.refuse({ atRoundTrip: position, code: 'GeneralException', afterActions });
      const outcome = await session.apply(changes);
      host.standIn.refuseNothing();
      const names = await sheetNames(host);
      if (outcome.status === 'applied') expect(names).toContain('Budsjett');
      else expect(names).not.toContain('Budsjett');
      host.close();
    }
  });
});

async function sheetNames(host: StartedHost): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
