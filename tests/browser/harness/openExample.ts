import type { Frame } from 'playwright-core';
import type { SheetExample } from '../../../src/rules/sheetExample';
import { exampleFile } from './exampleFile';
import type { Preview } from './preview';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens an example as a file, as a person does; another workbook gets a pane of its own. */
export async function openExample(preview: Preview, example: SheetExample): Promise<Frame> {
  await preview.pane();
  await preview.page.locator('#pane iframe').evaluate((frame) => frame.setAttribute('data-old', ''));
  const chooser = preview.page.waitForEvent('filechooser');
  await preview.choose('file-menu', 'open-file');
  await (await chooser).setFiles({ name: 'eksempel.xlsx', mimeType, buffer: await exampleFile(example) });
  const pane = await (await preview.page.waitForSelector('#pane iframe:not([data-old])')).contentFrame();
  if (!pane) throw new Error('the pane has no page');
  return pane;
}
