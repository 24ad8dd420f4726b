import { rmSync } from 'node:fs';
import path from 'node:path';
import { BuiltFolder } from './builtFolder';

// A cold start on a busy machine takes longer than the usual five seconds.
jest.setTimeout(60_000);

let built: BuiltFolder;
beforeEach(() => {
  built = new BuiltFolder();
});
afterEach(() => built.remove());

test('a build in order may be shipped', () => {
  expect(built.problems()).toEqual([]);
});

test('the reader of saved workbooks may be shipped with the XML reader it uses', () => {
  const library = './node_modules/@cj-tech-master/excelts/dist/browser';
  built.script('7.js', '', ['./src/xlsx/xml/scan.ts', `${library}/modules/xml/sax.js`, `${library}/utils/errors.js`]);
  expect(built.problems()).toEqual([]);
});

test('without a build there is nothing to ship', () => {
  rmSync(built.dist, { recursive: true });
  expect(built.problems()).toEqual([expect.stringContaining('npm run build')]);
});

describe('what is found', () => {
  const pane = '<script defer src="taskpane.1.js"></script>';
  const commands = ['./src/commands/commands.ts'];

  const cases: readonly [what: string, spoil: () => void, found: string][] = [
    [
      'a script made of src/preview',
      () => built.script('7.js', '', ['./src/preview/grid.ts']),
      '7.js: it contains src/preview/grid.ts',
    ],
    [
      'a text of src/preview',
      () => built.script('7.js', '"Regneark som later som"', []),
      '7.js: it contains a text of src/preview',
    ],
    [
      'the engine of the preview',
      () => built.script('7.js', '', ['./node_modules/@univerjs/core/lib/a.js']),
      '@univerjs',
    ],
    [
      'the document of the preview',
      () => built.script('7.js', '', ['./node_modules/@cj-tech-master/excelts/dist/esm/modules/excel/workbook.js']),
      '@cj-tech-master',
    ],
    [
      'Office.js of our own',
      () => built.script('7.js', '', ['./node_modules/@microsoft/office-js/dist/office.js']),
      '@microsoft',
    ],
    ['polyfills', () => built.script('7.js', '', ['./node_modules/core-js/modules/es.array.at.js']), 'core-js'],
    ['a test', () => built.script('7.js', '', ['./src/rules/budget/rule.test.ts']), 'rule.test.ts'],
    ['a script of unknown origin', () => built.script('7.js', '', null), 'source map is missing'],
    [
      'React in the commands',
      () => built.script('commands.1.js', '', [...commands, './node_modules/react/index.js']),
      'commands.html: it contains node_modules/react',
    ],
    [
      'the pane in the commands',
      () => built.script('commands.1.js', '', [...commands, './src/taskpane/port.ts']),
      'commands.html: it contains src/taskpane/port.ts',
    ],
    ['a shipped source map', () => built.file('taskpane.1.js.map', '{}'), 'taskpane.1.js.map: source maps'],
    ['a named source map', () => built.script('7.js', '//# sourceMappingURL=7.js.map', []), 'it names a source map'],
    [
      'Office.js from elsewhere',
      () => built.page('taskpane', { officeJs: '/office.js', scripts: pane }),
      'taskpane.html: the first script must be',
    ],
    [
      'an inline script',
      () => built.page('taskpane', { scripts: `${pane}<script>start()</script>` }),
      'taskpane.html: it has an inline script',
    ],
    [
      'an inline handler',
      () => built.page('taskpane', { scripts: pane, body: '<p onclick="go()">x</p>' }),
      'taskpane.html: it has inline event handlers',
    ],
    [
      'a foreign script',
      () => built.page('taskpane', { scripts: '<script src="https://cdn.example/a.js"></script>' }),
      'https://cdn.example/a.js',
    ],
    [
      'a script that is not there',
      () => built.page('taskpane', { scripts: '<script src="gone.js"></script>' }),
      'taskpane.html: gone.js is missing',
    ],
    ['no policy', () => built.page('commands', { policy: '' }), 'commands.html: it has no Content-Security-Policy'],
    [
      'a policy that lets evil in',
      () => built.page('commands', { policy: "default-src 'none'; script-src 'self' 'unsafe-inline'" }),
      'its policy allows scripts',
    ],
    ['another language', () => built.page('taskpane', { language: 'en', scripts: pane }), 'not nb'],
    [
      'an address without a file',
      () =>
        built.file(
          'manifest.xml',
          '<a DefaultValue="https://x.example/taskpane.html" /><b DefaultValue="https://x.example/help.html" />',
        ),
      'help.html is not in dist/',
    ],
    [
      'an address of another server',
      () =>
        built.file(
          'manifest.xml',
          '<a DefaultValue="https://x.example/taskpane.html" /><b DefaultValue="https://localhost:3000/taskpane.html" />',
        ),
      'https://localhost:3000/taskpane.html is not in dist/',
    ],
  ];

  test.each(cases)('%s', (_what, spoil, found) => {
    spoil();
    expect(built.problems()).toEqual([expect.stringContaining(found)]);
  });

  test('a text that shipped code writes too is nobody’s in particular', () => {
    built.source('preview/more.ts', `export const title = 'Skriv ferdig i cellen';`);
    built.script('7.js', '"Skriv ferdig i cellen"', ['./src/excel/host.ts']);
    expect(built.problems()).toEqual([]);
  });

  test('a page that is not there', () => {
    rmSync(path.join(built.dist, 'commands.html'));
    expect(built.problems()).toEqual(['commands.html is missing']);
  });
});
