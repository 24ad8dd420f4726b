import Ajv from 'ajv';
import { workbookFile } from '../xlsx/workbookFile';
import { check, example, inShort, report, temporaryFolder } from './checkedFile';
import { reportSchema } from './reportSchema';

const folder = temporaryFolder();
let plan: string;
let table: string;
beforeAll(async () => {
  plan = folder.file('plan.xlsx', await example('plan.xlsx'));
  table = folder.file('plan-table.xlsx', await example('plan-table.xlsx'));
}, 60_000);

describe('JSON', () => {
  const valid = new Ajv({ allErrors: true, strict: false }).compile(reportSchema);

  test.each(['plan.xlsx', 'plan-table.xlsx'])('%s gives what is promised', async (name) => {
    const { output, error } = await check(`${folder.path}/${name}`);
    valid(JSON.parse(output));
    expect([valid.errors, error]).toEqual([null, '']);
  });

  test('amounts are whole kroner and days ISO dates', async () => {
    const { plan: read } = await report(plan);
    expect(read.budget?.lines[0]).toMatchObject({
      confirmed: 250_000,
      fullApplication: 250_000,
      financing: 'grant',
      period: { start: '2018-09-01', end: '2018-12-31' },
    });
  });

  test('is the same every time, and the default', async () => {
    const [first, second] = [await check(plan), await check(plan, '--format', 'json')];
    expect(first).toEqual(second);
  });
});

describe('exit codes', () => {
  test('1 with errors, and nothing on stderr', async () => {
    const { code, error } = await check(plan);
    expect([code, error]).toEqual([1, '']);
  });

  test('0 where nothing found is an error', async () => {
    const { findings } = await report(table);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await check(table)).code).toBe(0);
  });

  test('1 for a workbook that has nothing of the plan', async () => {
    const file = folder.file('other.xlsx', await workbookFile({ sheets: [{ name: 'Ark1', rows: [['Hei', 1]] }] }));
    expect((await check(file)).code).toBe(1);
    expect((await report(file)).findings.map(inShort)).toEqual(['error workbook/no-plan nothingRecognised']);
  });

  test.each([
    ['no file', []],
    ['two files', ['a.xlsx', 'b.xlsx']],
    ['an option that does not exist', ['a.xlsx', '--speed', '1']],
    ['a format that does not exist', ['a.xlsx', '--format', 'xml']],
    ['a scenario that does not exist', ['a.xlsx', '--scenario', 'both']],
    ['an option without its value', ['a.xlsx', '--language']],
  ])('2 for %s', async (_what, given) => {
    const { code, output, error } = await check(...given);
    expect([code, output]).toEqual([2, '']);
    expect(error).toContain('npm run -s check');
  });

  test('0 for help', async () => {
    const { code, output, error } = await check('--help');
    expect([code, error]).toEqual([0, '']);
    expect(output).toContain('--scenario');
  });
});

describe('--scenario', () => {
  const amountsOf = { confirmed: 'B', fullApplication: 'C' } as const;

  test.each(['confirmed', 'fullApplication'] as const)('%s leaves out what is of the other alone', async (scenario) => {
    const all = (await report(plan)).findings.map(inShort);
    const some = (await report(plan, '--scenario', scenario)).findings;
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some.map(inShort)));
    const other = amountsOf[scenario === 'confirmed' ? 'fullApplication' : 'confirmed'];
    const onlyOthers = some.filter(
      ({ places }) =>
        places.length > 0 && places.every(({ sheet, cell }) => sheet === 'Budsjett' && cell.startsWith(other)),
    );
    expect(onlyOthers).toEqual([]);
  });
});

describe('text', () => {
  test('tells each finding by cell, and how many there are', async () => {
    const { output, code } = await check(plan, '--format', 'text');
    const { findings } = await report(plan);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    expect(code).toBe(1);
    expect(output).toContain(`${errors} feil`);
    for (const { places } of findings) for (const { cell } of places.slice(0, 1)) expect(output).toContain(cell);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test.each([
    ['nb', 'advarsler'],
    ['nn', 'åtvaringar'],
    ['en', 'warnings'],
  ])('in %s', async (language, word) => {
    expect((await check(plan, '--format=text', '--language', language)).output).toContain(word);
  });

  test('messages are in the language asked for, ids and values are not', async () => {
    const [nb, en] = [await report(plan), await report(plan, '--language', 'en')];
    const neutral = ({ findings }: typeof nb) => findings.map(({ message: _, ...rest }) => rest);
    expect(neutral(en)).toEqual(neutral(nb));
    expect(en.findings.map(({ message }) => message)).not.toEqual(nb.findings.map(({ message }) => message));
  });
});
