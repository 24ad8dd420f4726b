import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileProblemTexts } from '../../src/text/fileProblems';
import { sheetPart, workbookFile } from '../xlsx/workbookFile';
import { example, temporaryFolder } from './checkedFile';
import { overlappingArchive } from './overlappingArchive';

jest.setTimeout(120_000);

const project = path.resolve(__dirname, '../..');
const folder = temporaryFolder();

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of its own, which may use so many megabytes for its objects. */
function inLittleMemory(file: string, megabytes: number): Ended {
  const options = [`--max-old-space-size=${megabytes}`, '--import', 'tsx', 'src/check/main.ts', file];
  return spawnSync(process.execPath, options, { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

test('npm run check: JSON alone on stdout, from the folder where the person stands', async () => {
  folder.file('plan.xlsx', await example('plan.xlsx'));
  const npm = (...given: string[]): Ended =>
    spawnSync('npm', ['--prefix', project, 'run', '-s', 'check', '--', ...given], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder.path, npm_config_loglevel: 'silent' },
      maxBuffer: 64 * 1024 * 1024,
    });
  const checked = npm('plan.xlsx', '--format', 'json');
  expect(checked.status).toBe(1);
  expect(Object.keys(JSON.parse(checked.stdout) as object)).toEqual(['plan', 'findings']);
  const missing = npm('borte.xlsx');
  expect([missing.status, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain('borte.xlsx');
});

test('a small file that unpacks to more than a gigabyte', () => {
  const { status, stdout, stderr } = inLittleMemory(folder.file('bomb.xlsx', overlappingArchive(40)), 96);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(fileProblemTexts.unpacksTooLarge.nb);
});

test('one that lies about it', () => {
  const { status, stdout, stderr } = inLittleMemory(folder.file('liar.xlsx', overlappingArchive(40, 1_000)), 96);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(fileProblemTexts.unpacksTooLarge.nb);
});

test('a sheet whose million rows all have a format', async () => {
  const rows = Array.from(
    { length: 1_048_576 },
    (_, at) => `<row r="${at + 1}" s="0" customFormat="1"><c r="A${at + 1}" s="0"/></row>`,
  );
  const file = folder.file(
    'styled.xlsx',
    await workbookFile({ sheets: [{ name: 'Ark', xml: sheetPart(rows.join('')) }] }),
  );
  const { status, stderr } = inLittleMemory(file, 512);
  expect([status, stderr]).toEqual([1, '']);
});

test('texts without end, all different', async () => {
  const text = 'x'.repeat(30_000);
  const cells = Array.from(
    { length: 4_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${at}${text}</t></is></c></row>`,
  );
  const file = folder.file(
    'texts.xlsx',
    await workbookFile({ sheets: [{ name: 'Ark', xml: sheetPart(cells.join('')) }] }),
  );
  const { status, stdout, stderr } = inLittleMemory(file, 512);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(fileProblemTexts.unpacksTooLarge.nb);
});
