import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

// A cold start on a busy machine takes longer than the usual five seconds.
jest.setTimeout(60_000);

type MakeConfiguration = (env: unknown, args: { mode?: 'production' | 'development' }) => webpack.Configuration;

const project = path.join(__dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'webpack-'));
});
afterEach(() => {
  delete process.env['ADDIN_URL'];
  rmSync(folder, { recursive: true });
});

function configuration(): webpack.Configuration {
  jest.resetModules();
  return jest.requireActual<MakeConfiguration>('../../webpack.config.js')({}, { mode: 'development' });
}

/** Builds one small script in place of the add-in's own, without pages, with everything else as configured. Answers the errors. */
async function build(code: string): Promise<string[]> {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(entry, code);
  mkdirSync(path.join(folder, 'out/dist'), { recursive: true });
  const output = { path: path.join(folder, 'out/dist') };
  const { plugins, ...rest } = configuration();
  const withoutPages = plugins?.filter((plugin) => plugin?.constructor.name !== 'HtmlWebpackPlugin');
  const compiler = webpack({
    ...rest,
    plugins: withoutPages ?? [],
    entry: { taskpane: entry },
    output,
    cache: false,
    stats: 'none',
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) reject(error ?? closing ?? new Error('no reason given'));
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      });
    });
  });
}

test('the manifest is copied with the address the add-in is served from', async () => {
  process.env['ADDIN_URL'] = 'https://tillegg.example.no/plan/';
  expect(await build('console.log("pane")')).toEqual([]);
  const manifest = readFileSync(path.join(folder, 'out/dist/manifest.xml'), 'utf8');
  expect(manifest).toContain('<SourceLocation DefaultValue="https://tillegg.example.no/plan/taskpane.html"');
  expect(manifest).not.toContain('localhost');
});

test('without an address the add-in is served from this machine', async () => {
  expect(await build('console.log("pane")')).toEqual([]);
  const manifest = readFileSync(path.join(folder, 'out/dist/manifest.xml'), 'utf8');
  expect(manifest).toBe(readFileSync(path.join(project, 'manifest.xml'), 'utf8'));
});

test.each(['http://tillegg.example.no', 'tillegg.example.no', 'https://'])('the address %s is refused', (address) => {
  process.env['ADDIN_URL'] = address;
  expect(() => configuration()).toThrow('ADDIN_URL');
});

test('a build that reaches src/preview fails', async () => {
  const errors = await build(`import ${JSON.stringify(path.join(project, 'src/preview/server/main'))};`);
  expect(errors).toEqual([expect.stringContaining('src/preview must not be shipped')]);
});
