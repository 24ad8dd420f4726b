import { applyChanges } from '../../src/excel/applyChanges';
import type { ApplyOutcome } from '../../src/sheets/changeSet';
import { wholeWorkbook, type WholeWorkbook } from '../excel/wholeWorkbook';
import { operations } from './operations';
import { openSmallWorkbook, type SmallWorkbook } from './smallWorkbook';

/** Excel's codes as `excel-facts` lists them: each may come at any round trip. */
const codes = [
  'AccessDenied',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'InvalidReference',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'InsertDeleteConflict',
  'NonBlankCellOffSheet',
  'InactiveWorkbook',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'UndoNotSupported',
  'ApiNotFound',
  'GeneralException',
];
const VERIFY = 1;
const WRITE = 2;

describe.each(operations)('%s', (_name, changes) => {
  let host: SmallWorkbook;
  let before: WholeWorkbook;
  let after: WholeWorkbook;
  /** How many actions verifying and writing take. */
  let actions: readonly number[];

  /** The workbook is as before or as intended, and the answer says which; then it is made as before again. */
  async function expectTruth(outcome: ApplyOutcome, what: string): Promise<void> {
    host.standIn.refuseNothing();
    const said = [what, outcome.status, outcome.status === 'restored' ? outcome.code : ''].join(' ');
    if (outcome.status === 'applied') {
      expectSame(after, said);
      expect(await applyChanges(outcome.undo)).toMatchObject({ status: 'applied' });
      expectSame(before, `${said}, undone`);
    } else {
      if (outcome.status === 'uncertain') throw new Error(said);
      expectSame(before, said);
    }
  }

  /** Comparing texts is quick; where they differ Jest shows what does. */
  function expectSame(expected: WholeWorkbook, what: string): void {
    const now = wholeWorkbook(host);
    if (JSON.stringify(now) !== JSON.stringify(expected)) expect([what, now]).toEqual([what, expected]);
  }

  /** One host for the whole group: each test leaves the workbook as it found it, or fails. */
  beforeAll(async () => {
    host = await openSmallWorkbook();
    before = wholeWorkbook(host);
    host.standIn.traffic.reset();
    const outcome = await applyChanges(changes);
    if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome));
    actions = host.standIn.traffic.entries.filter(({ kind }) => kind === 'sync').map((entry) => entry.actions);
    after = wholeWorkbook(host);
    await applyChanges(outcome.undo);
  });
  afterAll(() => host.close());

  test('is written in two round trips, and undone in two, so that nothing is left of it', async () => {
    host.standIn.traffic.reset();
    const outcome = await applyChanges(changes);
    if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome));
    expect(host.standIn.traffic.roundTrips).toBe(2);
    expect(wholeWorkbook(host)).toEqual(after);
    expect(after).not.toEqual(before);
    host.standIn.traffic.reset();
    expect(await applyChanges(outcome.undo)).toMatchObject({ status: 'applied' });
    expect(host.standIn.traffic.roundTrips).toBe(2);
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('a refusal of the verification, with any code, leaves the workbook whole', async () => {
    for (const [index, code] of codes.entries()) {
      host.standIn.refuse({ atRoundTrip: VERIFY, code, afterActions: index % 2 === 0 ? 'none' : 'all' });
      await expectTruth(await applyChanges(changes), `${code} while verifying`);
    }
  });

  test('a refusal of the writing, with any code and after any number of actions, leaves the workbook whole', async () => {
    const count = actions[1] ?? 0;
    for (const [index, afterActions] of positions(count).entries()) {
      const code = codes[index % codes.length] ?? 'GeneralException';
      host.standIn.refuse({ atRoundTrip: WRITE, code, afterActions });
      await expectTruth(await applyChanges(changes), `${code} after ${afterActions} of ${count}`);
    }
  });

  test('a failure of the way back as well is made good by the second try', async () => {
    const count = actions[1] ?? 0;
    const firsts = [Math.ceil(count / 3), Math.floor((2 * count) / 3), count - 1];
    const seconds = ['none', 1, 2, 4, 7, 11, 'all'] as const;
    for (let turn = 0; turn < 21; turn++) {
      const first = firsts[turn % 3] ?? 0;
      const afterActions = seconds[turn % 7] ?? 'none';
      // Reading takes one round trip or three, the way back the next.
      const atRoundTrip = turn < 7 ? 3 : turn < 14 ? 4 : 6;
      host.standIn.refuse({ atRoundTrip: WRITE, code: 'GeneralException', afterActions: first });
      host.standIn.refuse({ atRoundTrip, code: 'GeneralException', afterActions });
      const what = `after ${first}, then at ${atRoundTrip} after ${afterActions}`;
      await expectTruth(await applyChanges(changes), what);
    }
  });

  test('an answer that is lost is found out about', async () => {
    for (const afterActions of [Math.floor((actions[1] ?? 0) / 2), 'all'] as const) {
      host.standIn.refuse({ atRoundTrip: WRITE, code: 'GeneralException', afterActions, loseAnswer: true });
      const outcome = await applyChanges(changes, { answerTimeoutMs: 400 });
      await expectTruth(outcome, `lost after ${afterActions}`);
    }
  });
});

/** Every number of actions; of very many only some, but no fewer than there are codes. */
function positions(count: number): number[] {
  const most = 40;
  const stride = Math.max(1, count / most);
  const found = Array.from({ length: Math.min(count, most) + 1 }, (_, index) =>
    Math.min(count, Math.round(index * stride)),
  );
  return Array.from({ length: Math.max(found.length, codes.length) }, (_, index) => found[index % found.length] ?? 0);
}
