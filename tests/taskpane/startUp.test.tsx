import { render, screen } from '@testing-library/react';
import type { StartUp as Started } from '../../src/excel/startUp';
import { StartUp } from '../../src/taskpane/start/StartUp';
import { installBrowserParts } from './browserParts';
import { MemoryWorkbook } from './memoryWorkbook';
import { settle, stopPanes } from './renderPane';
import { planSheets } from './sampleWorkbooks';

const ready: Started = {
  kind: 'ready',
  displayLanguage: 'nb-NO',
  isDarkTheme: undefined,
  onThemeChanged: () => undefined,
};

async function started(start: () => Promise<Started>, locale = 'nb-NO'): Promise<MemoryWorkbook> {
  installBrowserParts();
  jest.spyOn(navigator, 'language', 'get').mockReturnValue(locale);
  const workbook = new MemoryWorkbook(planSheets());
  const createPort = (): MemoryWorkbook => workbook;
  render(<StartUp start={start} createPort={createPort} />);
  await settle();
  return workbook;
}

afterEach(() => {
  stopPanes();
  jest.restoreAllMocks();
});

test('shows at once that it is starting', async () => {
  await started(() => new Promise(() => undefined));
  expect(screen.getByRole('status').textContent).toContain('Starter …');
});

test('shows the pane, already checked, when Excel answers', async () => {
  const workbook = await started(() => Promise.resolve(ready));
  expect(screen.getByRole('tab', { name: 'Budsjett' })).toBeTruthy();
  expect(workbook.checks).toHaveLength(1);
});

test('without an answer it says which domain to allow, and goes on by itself when the answer comes', async () => {
  let answer = (_started: Started): void => undefined;
  const later = new Promise<Started>((resolve) => (answer = resolve));
  const workbook = await started(() => Promise.resolve({ kind: 'noAnswer', later }));
  expect(document.body.textContent).toContain('appsforoffice.microsoft.com');
  expect(workbook.checks).toHaveLength(0);
  await settle(() => answer(ready));
  expect(screen.getByRole('tab', { name: 'Budsjett' })).toBeTruthy();
});

test('a late answer may also be that it cannot run here', async () => {
  const later = Promise.resolve<Started>({ kind: 'outsideExcel' });
  await started(() => Promise.resolve({ kind: 'noAnswer', later }));
  expect(screen.getByText('Siden er åpnet utenfor Excel')).toBeTruthy();
});

test.each<[Started, RegExp]>([
  [{ kind: 'outsideExcel' }, /Åpne arbeidsboken i Excel/],
  [{ kind: 'wrongHost', host: 'Word' }, /åpnet i Word/],
  [{ kind: 'tooOld', needed: '1.14' }, /ExcelApi 1\.14/],
])('%j says what to do', async (problem, words) => {
  await started(() => Promise.resolve(problem));
  expect(document.body.textContent).toMatch(words);
  expect(screen.queryByRole('tab')).toBeNull();
});

test('a start that fails is said in plain words', async () => {
  await started(() => Promise.reject(new Error('boom')));
  expect(screen.getByText('Oppgaveruten kom ikke i gang')).toBeTruthy();
  expect(document.body.textContent).not.toContain('boom');
});

test('speaks the browser’s language while Excel’s is not known', async () => {
  await started(() => Promise.resolve({ kind: 'outsideExcel' }), 'en-GB');
  expect(screen.getByText('The page is open outside Excel')).toBeTruthy();
});
