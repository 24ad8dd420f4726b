import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

jest.setTimeout(60_000);
let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

/** Value, formula and format that the document has in a cell of the first sheet. */
function inDocument(preview: Preview, row: number, column: number): Promise<unknown[]> {
  return preview.page.evaluate(
    ([r, c]) => {
      const workbook = window.preview?.document;
      const cell = workbook?.readCell(workbook.sheets.active, r, c);
      return [cell?.value, cell?.formula, cell?.numberFormat];
    },
    [row, column] as const,
  );
}

describe('typing in the grid', () => {
  test.each([
    ['1234,5', [1234.5, null, 'General'], '1234,5'],
    ['1 234', [1234, null, '#,##0'], '1 234'],
    ['50%', [0.5, null, '0%'], '50%'],
    ['04.09.2018', [43347, null, 'dd.mm.yyyy'], '04.09.2018'],
    ["'007", ['007', null, 'General'], '007'],
    ['=SUMMER(1;2,5)', [3.5, '=SUM(1,2.5)', 'General'], '3,5'],
    ['=HVIS(1>2;"a";"b")', ['b', '=IF(1>2,"a","b")', 'General'], 'b'],
  ])('%s means what it means in a Norwegian Excel', async (text, expected, shown) => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', text);
    expect(await inDocument(preview, 0, 0)).toEqual(expected);
    expect(await preview.cellText('Ark1', 'A1')).toBe(shown);
    // Opened and left, it stays as it was, and nothing is left to undo but the typing.
    await preview.goTo('Ark1', 'A1');
    await preview.page.keyboard.press('F2');
    await preview.page.waitForFunction(() => window.preview?.isEditing);
    await preview.page.keyboard.press('Enter');
    await preview.page.waitForFunction(() => window.preview?.isEditing === false);
    expect(await inDocument(preview, 0, 0)).toEqual(expected);
    await preview.page.keyboard.press('Control+z');
    expect((await inDocument(preview, 0, 0))[0]).toBe('');
  });

  test('Enter and Tab move the selection, which the document follows', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'B2', '1');
    expect(await preview.selection()).toEqual({ sheet: 'Ark1', address: 'B3' });
    await preview.page.keyboard.press('Tab');
    expect(await preview.selection()).toEqual({ sheet: 'Ark1', address: 'C3' });
  });

  test('a formula that cannot be read keeps the editor open and says why', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.goTo('Ark1', 'A1');
    await preview.page.keyboard.type('=SUMMER(');
    await preview.page.keyboard.press('Enter');
    await preview.page.waitForFunction(() =>
      document.querySelector('#status-message')?.textContent?.includes('Formelen'),
    );
    expect(await preview.page.evaluate(() => window.preview?.isEditing)).toBe(true);
    await preview.page.keyboard.press('Escape');
    await preview.page.waitForFunction(() => window.preview?.isEditing === false);
    expect((await inDocument(preview, 0, 0))[0]).toBe('');
  });

  test('Delete empties what is selected', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', '1');
    await preview.typeIn('Ark1', 'A2', '=A1+1');
    await preview.goTo('Ark1', 'A1');
    await preview.page.keyboard.press('Delete');
    await preview.page.waitForFunction(() => window.preview?.cellText('Ark1', 'A2') === '1');
    expect(await inDocument(preview, 0, 0)).toEqual(['', null, 'General']);
  });

  test('copied cells are pasted, formulas with their references moved', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', '2');
    await preview.typeIn('Ark1', 'B1', '=A1*10');
    await preview.goTo('Ark1', 'A1:B1');
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.page.evaluate(() => navigator.clipboard.writeText(''));
    await preview.page.keyboard.press('Control+c');
    // The grid hands the cells to the clipboard in its own time; what is pasted before that is what was there before.
    await preview.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('20'));
    await preview.goTo('Ark1', 'A2');
    await preview.page.keyboard.press('Control+v');
    await preview.page.waitForFunction(() => window.preview?.cellText('Ark1', 'B2') === '20');
    expect(await inDocument(preview, 1, 1)).toEqual([20, '=A2*10', 'General']);
  });
});

describe('the grid shows what others do', () => {
  test('to cells, sheets, tables, rows and formats', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const pane = await preview.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Nytt ark');
        sheet.getRange('A1:B3').values = [
          ['Post', 'Beløp'],
          ['Leie', 1000],
          ['Reise', 250.5],
        ];
        sheet.getRange('B2:B3').numberFormat = [['#,##0.00'], ['#,##0.00']];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'tblPrøve';
        sheet.getRange('A2:B2').insert(Excel.InsertShiftDirection.down);
        sheet.getRange('A2:B2').values = [['Lønn', 3]];
        sheet.activate();
        await context.sync();
      }),
    );
    await preview.isDrawn();
    expect(await preview.selection()).toMatchObject({ sheet: 'Nytt ark' });
    expect(await preview.cellText('Nytt ark', 'A2')).toBe('Lønn');
    expect(await preview.cellText('Nytt ark', 'B4')).toBe('250,50');
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nytt ark').getRange('3:3').delete(Excel.DeleteShiftDirection.up);
        await context.sync();
      }),
    );
    await preview.isDrawn();
    expect(await preview.cellText('Nytt ark', 'A3')).toBe('Reise');
    expect(preview.problems).toEqual([]);
  });

  test('to what conditional formats and lists rest on', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const pane = await preview.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const regions = workbook.worksheets.getItem('Ark1');
        regions.getRange('A1:A3').values = [['Region'], ['Fosen'], ['Namdal']];
        regions.tables.add('A1:A3', true).name = 'tblRegioner';
        workbook.names.add('ListeRegioner', '=tblRegioner[Region]');
        const plan = workbook.worksheets.add('Plan');
        plan.getRange('A1:C3').values = [
          ['Region', 'Status', 'Slutt'],
          ['Fosen', 'Pågår', 43347],
          ['', '', 43348],
        ];
        plan.getRange('C2:C3').numberFormat = [['dd.mm.yyyy'], ['dd.mm.yyyy']];
        plan.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '=ListeRegioner' } };
        const done = plan.getRange('A2:C3').conditionalFormats.add(Excel.ConditionalFormatType.custom);
        done.custom.rule.formula = '=$B2="Ferdig"';
        done.custom.format.fill.color = '#E2EFDA';
        plan.activate();
        await context.sync();
      }),
    );
    await preview.isDrawn();
    expect(await preview.cellText('Plan', 'C2')).toBe('04.09.2018');
    const grounds = (): Promise<string[]> =>
      preview.page.evaluate(() => ['A2', 'C2', 'A3'].map((cell) => window.preview?.cellGround('Plan', cell) ?? ''));
    expect(await grounds()).toEqual(['', '', '']);
    await preview.typeIn('Plan', 'B2', 'Ferdig');
    expect(await grounds()).toEqual(['#E2EFDA', '#E2EFDA', '']);

    await preview.typeIn('Ark1', 'A4', 'Orkidé');
    await preview.choice('Plan', 'A3', 'Orkidé');
    await preview.page.waitForFunction(() => window.preview?.cellText('Plan', 'A3') === 'Orkidé');
    expect(preview.problems).toEqual([]);
  });

  test('while the person is typing, without closing the editor', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.goTo('Ark1', 'A1');
    await preview.page.keyboard.type('under arbeid');
    await preview.page.waitForFunction(() => window.preview?.isEditing);
    await preview.page.evaluate(() => {
      const { document, standIn } = window.preview ?? {};
      standIn?.coAuthor.edit('Ark1', 'C3', [['fra en annen']]);
      document?.sheets.add('Ark fra en annen', 'coauthor');
    });
    expect(await preview.page.evaluate(() => window.preview?.isEditing)).toBe(true);
    await preview.page.keyboard.press('Enter');
    await preview.isDrawn();
    expect(await preview.cellText('Ark1', 'A1')).toBe('under arbeid');
    expect(await preview.cellText('Ark1', 'C3')).toBe('fra en annen');
    expect(await preview.cellText('Ark fra en annen', 'A1')).toBe('');
  });
});

test('sheets are added and renamed at their tabs, rows in the menu', async () => {
  const preview = await bench.open({ query: '?workbook=empty' });
  const names = (): Promise<string[] | undefined> =>
    preview.page.evaluate(() => window.preview?.document.sheets.list().map(({ name }) => name));
  const tab = preview.page.getByText('Ark1', { exact: true });
  await tab.click();
  await tab.dblclick();
  await preview.page.keyboard.press('Control+a');
  await preview.page.keyboard.type('Omdøpt');
  await preview.page.keyboard.press('Enter');
  await preview.isDrawn();
  expect(await names()).toEqual(['Omdøpt']);

  await preview.typeIn('Omdøpt', 'A1', 'første');
  await preview.goTo('Omdøpt', 'A1');
  await preview.choose('edit-menu', 'insert-rows');
  await preview.isDrawn();
  expect(await preview.cellText('Omdøpt', 'A2')).toBe('første');
  await preview.choose('edit-menu', 'delete-rows');
  await preview.isDrawn();
  expect(await preview.cellText('Omdøpt', 'A1')).toBe('første');
});

test('rows that come and go in the menu are told to the add-in', async () => {
  const preview = await bench.open({ query: '?workbook=empty' });
  const pane = await preview.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1:B3').values = [
        ['Post', 'Beløp'],
        ['Leie', 1],
        ['Reise', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'tblPost';
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      context.workbook.tables.onChanged.add(async ({ changeType, address, source }) => {
        heard.push([changeType, address, source]);
        await Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() =>
        Excel.run(async (inner) => {
          const range = inner.workbook.getSelectedRange().load({ address: true });
          await inner.sync();
          heard.push(range.address);
        }),
      );
      await context.sync();
    }),
  );
  const heard = (count: number): Promise<unknown> =>
    pane
      .waitForFunction((least) => (window as unknown as { heard: unknown[] }).heard.length >= least, count)
      .then(() => pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0)));
  await preview.goTo('Ark1', 'B3');
  expect(await heard(1)).toEqual(["'Ark1'!B3"]);
  await preview.choose('edit-menu', 'insert-rows');
  expect(await heard(1)).toEqual([['RowInserted', '3:3', 'Local']]);
  await preview.choose('edit-menu', 'delete-rows');
  expect(await heard(1)).toEqual([['RowDeleted', '3:3', 'Local']]);
  await preview.typeIn('Ark1', 'A4', 'Strøm');
  expect(await heard(2)).toContainEqual(['RowInserted', 'A4:B4', 'Local']);
});

test('the choice of a list is written', async () => {
  const preview = await bench.open();
  await preview.choice('Budsjett', 'D10', 'Egenfinansiering');
  await preview.page.waitForFunction(() => window.preview?.cellText('Budsjett', 'D10') === 'Egenfinansiering');
  expect(await preview.page.textContent('#file-name')).toContain('ikke lagret');
});
