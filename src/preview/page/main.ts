import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import './page.css';
import { acceptDrops } from './dropTarget';
import { byId } from './element';
import { previewApi } from './previewApi';
import { PreviewPage } from './previewPage';
import { loadSettings } from './settings';
import { exampleNames, type WorkbookSource } from './workbooks';

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  // The grid is by far the largest part; the manifest and the workbook are fetched while the browser reads it.
  const [{ GridView }, manifest, source] = await Promise.all([
    import('../grid/gridView'),
    loadManifest(),
    firstWorkbook(address),
  ]);
  const page = new PreviewPage(
    loadSettings(localStorage, address),
    manifest,
    (listeners) => new GridView(byId('grid'), false, listeners),
  );
  acceptDrops(byId('drop-hint'), (files) => page.openFiles(files));
  window.addEventListener('beforeunload', (event) => {
    if (page.hasUnsavedChanges) event.preventDefault();
  });
  await page.open(source);
  await page.grid.whenReady();
  window.preview = previewApi(page);
}

/** The add-in's manifest, or `undefined` when there is none that can be read. */
async function loadManifest(): Promise<XMLDocument | undefined> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) return undefined;
  const parsed = new DOMParser().parseFromString(await response.text(), 'application/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed;
}

/** The plan's budget, or what the page's address asks for (`?workbook=empty`); an empty one when the server has made none. */
async function firstWorkbook(address: URLSearchParams): Promise<WorkbookSource> {
  const asked = address.get('workbook') ?? 'plan.xlsx';
  const response = await fetch('/examples/');
  const made: unknown = response.ok ? await response.json() : [];
  const name = exampleNames.find((known) => known === asked && Array.isArray(made) && made.includes(known));
  return name ? { kind: 'example', name } : { kind: 'empty' };
}

start().catch((failure: unknown) => {
  byId('status-line').textContent =
    `Forhåndsvisningen kunne ikke starte: ${failure instanceof Error ? failure.message : String(failure)}`;
  throw failure;
});
