import { readFile } from 'node:fs/promises';
import { OpenDocument } from '../../src/preview/document';
import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

jest.setTimeout(60_000);
let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function chooseFile(preview: Preview, name: string, buffer: Buffer): Promise<void> {
  const chooser = preview.page.waitForEvent('filechooser');
  await preview.choose('file-menu', 'open-file');
  await (await chooser).setFiles({ name, mimeType: workbookType, buffer });
}

async function save(preview: Preview): Promise<Buffer> {
  const download = preview.page.waitForEvent('download');
  await preview.choose('file-menu', 'save-file');
  return readFile(await (await download).path());
}

async function workbookWith(text: string): Promise<Buffer> {
  const document = OpenDocument.blank('Fra fil');
  const [sheet] = document.sheets.list();
  if (!sheet) throw new Error('no sheet');
  document.editCells(sheet.id, [{ row: 0, column: 0, inputs: [[text]] }], 'user');
  return Buffer.from(await document.save());
}

describe('files in the preview', () => {
  test('what was typed is in the saved file, and in the file opened again', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'B2', '=2*21');
    expect(await preview.page.textContent('#file-name')).toBe('Ny arbeidsbok.xlsx (ikke lagret)');
    const saved = await save(preview);
    expect(await preview.page.textContent('#file-name')).toBe('Ny arbeidsbok.xlsx');

    await chooseFile(preview, 'lagret.xlsx', saved);
    await preview.page.waitForFunction(() => window.preview?.fileName === 'lagret.xlsx');
    await preview.isDrawn();
    expect(await preview.cellText('Ark1', 'B2')).toBe('42');
  });

  test('a file that is no workbook is refused with a reason, and the open one stays', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', 'blir her');
    await save(preview);
    await chooseFile(preview, 'tull.xlsx', Buffer.from('ikke en arbeidsbok'));
    const dialog = preview.page.getByRole('dialog', { name: 'Kan ikke åpne tull.xlsx' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('uendret');
    await preview.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await preview.cellText('Ark1', 'A1')).toBe('blir her');
    expect(await preview.page.textContent('#file-name')).toBe('Ny arbeidsbok.xlsx');
  });

  test.each([
    ['Avbryt', 'Ark1'],
    ['Forkast endringene', 'Fra fil'],
  ])('unsaved changes are asked about: %s', async (answer, sheet) => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', 'ulagret');
    await chooseFile(preview, 'ny.xlsx', await workbookWith('fra fil'));
    await preview.page.getByRole('button', { name: answer }).click();
    await preview.page.waitForFunction((name) => window.preview?.selection().sheet === name, sheet);
    expect(await preview.page.locator('dialog').count()).toBe(0);
  });

  test('a workbook dropped on the page is opened', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const bytes = [...(await workbookWith('sluppet'))];
    await preview.page.evaluate(
      ([name, type, content]) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(content)], name, { type }));
        const grid = document.querySelector('#grid');
        for (const kind of ['dragenter', 'dragover', 'drop']) {
          grid?.dispatchEvent(new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
        }
      },
      ['sluppet.xlsx', workbookType, bytes] as const,
    );
    await preview.page.waitForFunction(() => window.preview?.fileName === 'sluppet.xlsx');
    await preview.isDrawn();
    expect(await preview.cellText('Fra fil', 'A1')).toBe('sluppet');
  });

  test('the plan’s budget and the plan’s own table are there to open', async () => {
    const preview = await bench.open();
    expect(await preview.cellText('Budsjett', 'B3')).toBe('2 400 000');
    await preview.choose('file-menu', 'plan-table');
    await preview.page.waitForFunction(() => window.preview?.fileName === 'plan-table.xlsx');
    await preview.isDrawn();
    expect(await preview.cellText('Budsjett 2018', 'D8')).toBe('4 000 000');
  });
});
