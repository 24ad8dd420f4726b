import { closeHosts, delivered, failure, openHost, withSales } from './host';

afterEach(closeHosts);

const cells = async (host: Awaited<ReturnType<typeof openHost>>, address: string): Promise<unknown[][]> =>
  host.Excel.run(async ({ workbook, sync }) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await sync();
    return range.values;
  });

describe('a request is refused on order', () => {
  test('with the code asked for, the statement that was refused, and nothing done', async () => {
    const host = await openHost();
    host.standIn.refuse({ atRoundTrip: 1, code: 'GeneralException' });
    const error = await failure(host, ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    });
    expect(error.code).toBe('GeneralException');
    expect(await cells(host, 'A1')).toEqual([['']]);
  });

  test('after all its actions: what was written stays', async () => {
    const host = await openHost();
    host.standIn.refuse({ atRoundTrip: 1, code: 'RequestAborted', afterActions: 'all' });
    const error = await failure(host, ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    });
    expect(error.code).toBe('RequestAborted');
    expect(await cells(host, 'A1')).toEqual([[1]]);
  });

  test('at every action of it: what came before stays, what comes after is not done', async () => {
    const host = await openHost();
    const write = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    };
    await host.Excel.run(write);
    const actions = host.standIn.traffic.entries[0]?.actions ?? 0;
    const seen = new Set<string>();
    for (let position = 0; position <= actions; position++) {
      await host.Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.getActiveWorksheet().getRange('A1:A3').clear();
        await sync();
      });
      host.standIn.refuse({ atRoundTrip: 1, code: 'GeneralException', afterActions: position });
      await expect(host.Excel.run(write)).rejects.toMatchObject({ code: 'GeneralException' });
      seen.add(JSON.stringify((await cells(host, 'A1:A3')).flat()));
    }
    expect([...seen]).toEqual(['["","",""]', '[1,"",""]', '[1,2,""]', '[1,2,3]']);
  });

  test('at the round trip it was ordered for, counted from the order', async () => {
    const host = await openHost();
    await cells(host, 'A1');
    host.standIn.refuse({ atRoundTrip: 2, code: 'InactiveWorkbook' });
    await cells(host, 'A1');
    await expect(cells(host, 'A1')).rejects.toMatchObject({ code: 'InactiveWorkbook' });
    await expect(cells(host, 'A1')).resolves.toEqual([['']]);
    expect(
      host.standIn.traffic.entries.map(({ kind, refused }) => (kind === 'sync' ? (refused ?? 'answered') : kind)),
    ).toEqual(['answered', 'release', 'answered', 'release', 'InactiveWorkbook', 'answered', 'release']);
  });

  test('by never answering', async () => {
    const host = await openHost();
    host.standIn.refuse({ atRoundTrip: 1, code: 'GeneralException', afterActions: 'all', loseAnswer: true });
    let isSettled = false;
    const lost = host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await sync();
    });
    void lost.finally(() => (isSettled = true));
    await delivered();
    expect(isSettled).toBe(false);
    expect(await cells(host, 'A1')).toEqual([[1]]);
  });

  test('unless the order is withdrawn', async () => {
    const host = await openHost();
    host.standIn.refuse({ atRoundTrip: 1, code: 'GeneralException' });
    host.standIn.refuseNothing();
    await expect(cells(host, 'A1')).resolves.toEqual([['']]);
  });
});

describe('while somebody types in a cell', () => {
  test('a request fails at once', async () => {
    const host = await openHost();
    host.standIn.cellEditMode.begin();
    await expect(cells(host, 'A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('a request waits when it asked to', async () => {
    const host = await openHost();
    host.standIn.cellEditMode.begin();
    let isSettled = false;
    const waiting = host.Excel.run({ delayForCellEdit: true }, async ({ workbook, sync }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await sync();
    }).then(() => (isSettled = true));
    await delivered();
    expect(isSettled).toBe(false);
    host.standIn.cellEditMode.end();
    await waiting;
    expect(await cells(host, 'A1')).toEqual([[1]]);
  });
});

describe('Excel on the web refuses what is too large', () => {
  test('a request', async () => {
    const host = await openHost({ limits: { requestBytes: 2000 } });
    const error = await failure(host, ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(2000)]];
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await cells(host, 'A1')).toEqual([['']]);
  });

  test('an answer, after the request has been done', async () => {
    const host = await openHost({ limits: { responseBytes: 2000 } });
    const error = await failure(host, ({ workbook }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange('A1:Z40');
      (range as { values: unknown }).values = 1;
      range.load('values');
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await cells(host, 'Z40')).toEqual([[1]]);
  });

  test('a range of more than five million cells is answered with null', async () => {
    const host = await openHost();
    await host.Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange('A:F');
      range.load('values,formulas,numberFormat,text,valueTypes,cellCount');
      await sync();
      expect([range.values, range.formulas, range.numberFormat, range.text, range.valueTypes]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
      expect(range.cellCount).toBe(6 * 1_048_576);
    });
  });
});

describe('traffic', () => {
  test('is counted and weighed; the return of ranges is told apart', async () => {
    const host = await openHost();
    await cells(host, 'A1:B2');
    await delivered();
    const [sync, release] = host.standIn.traffic.entries;
    expect([sync?.kind, release?.kind, host.standIn.traffic.roundTrips]).toEqual(['sync', 'release', 1]);
    expect(sync?.requestBytes).toBeGreaterThan(100);
    expect(sync?.responseBytes).toBeGreaterThan(50);
    host.standIn.traffic.reset();
    expect(host.standIn.traffic.roundTrips).toBe(0);
  });

  test('a write is marked as such', async () => {
    const host = await openHost();
    await cells(host, 'A1');
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await sync();
    });
    const writes = host.standIn.traffic.entries.filter(({ kind }) => kind === 'sync').map(({ writes: one }) => one);
    expect(writes).toEqual([false, true]);
  });

  test('can be slowed', async () => {
    const host = await openHost();
    host.standIn.delayMs = 40;
    await cells(host, 'A1');
    expect(host.standIn.traffic.entries[0]?.ms).toBeGreaterThanOrEqual(38);
  });

  test('one request is one step of undo', async () => {
    const host = await openHost();
    await host.Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await sync();
    });
    host.document.undo();
    expect(await cells(host, 'A1:A2')).toEqual([[''], ['']]);
  });
});

test('`mergeUndoGroup` reaches nobody: the client says nothing of it, and each request is a step of its own', async () => {
  const host = await openHost();
  const requests: string[] = [];
  const { execute } = host.standIn;
  host.standIn.execute = (text, flags) => {
    requests.push(`${text} ${flags ?? 0}`);
    return execute.call(host.standIn, text, flags);
  };
  const write = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  };
  await host.Excel.run({ mergeUndoGroup: true }, write);
  const asked = requests.splice(0);
  await host.Excel.run(write);
  const withoutIds = (text: string): string => text.replace(/\d+/g, '0');
  expect(asked.map(withoutIds)).toEqual(requests.map(withoutIds));
  host.document.undo();
  host.document.undo();
  host.document.undo();
  expect(await cells(host, 'A1:A2')).toEqual([[1], ['']]);
});

describe('a co-author', () => {
  test('edits reach the add-in as remote events', async () => {
    const host = await openHost();
    await withSales(host);
    const seen: unknown[] = [];
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem('Data').onChanged.add(async ({ address, source, triggerSource }) => {
        seen.push([address, source, triggerSource]);
        await Promise.resolve();
      });
      await sync();
    });
    host.standIn.coAuthor.edit('Data', 'B2', [[99]]);
    await delivered();
    expect(seen).toEqual([['B2', 'Remote', 'Unknown']]);
    expect(await cells(host, 'B2')).toEqual([[99]]);
  });

  test('events can be missed: the next ones, or those that are picked', async () => {
    const host = await openHost();
    const seen: string[] = [];
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => {
        seen.push(address);
        await Promise.resolve();
      });
      await sync();
    });
    host.standIn.dropEvents(1);
    for (const address of ['A1', 'A2']) host.standIn.coAuthor.edit('Ark1', address, [[1]]);
    host.standIn.dropEvents(({ message }) => message.includes('"A4"'));
    for (const address of ['A3', 'A4', 'A5']) host.standIn.coAuthor.edit('Ark1', address, [[1]]);
    await delivered();
    expect(seen).toEqual(['A2', 'A3', 'A5']);
  });
});
