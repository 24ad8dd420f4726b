import { createSession } from '../../src/excel/session';
import { installGlobals } from '../../src/preview/node/installGlobals';
import { startHost } from '../../src/preview/node/startHost';
import { changesOf } from '../excel/openHost';
import { wholeWorkbook } from '../excel/wholeWorkbook';

/** Making all the sheets with what the plan says is much work, so each failure is tried in the same workbook. */
jest.setTimeout(60_000);

test('a failure while the plan’s own sheets are made leaves an empty workbook empty, wherever it comes', async () => {
  const host = await startHost();
  const uninstall = installGlobals(host);
  const session = createSession();
  const changes = changesOf(await session.createSheets('plan', 'nb'));
  const before = wholeWorkbook(host);
  for (const [atRoundTrip, afterActions] of [
    [1, 'all'],
    [2, 'none'],
    [2, 40],
    [2, 150],
    [2, 600],
    [2, 'all'],
  ] as const) {
    host.standIn.refuse({ atRoundTrip, code: 'GeneralException', afterActions });
    const { status } = await session.apply(changes);
    host.standIn.refuseNothing();
    expect([atRoundTrip, afterActions, status]).toEqual([
      atRoundTrip,
      afterActions,
      atRoundTrip === 1 ? 'refused' : 'restored',
    ]);
    expect(JSON.stringify(wholeWorkbook(host))).toBe(JSON.stringify(before));
  }
  uninstall();
  host.close();
});
