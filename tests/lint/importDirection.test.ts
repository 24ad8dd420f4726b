import { brokenRules } from './lintSnippet';

// A cold start on a busy machine takes longer than the usual five seconds.
jest.setTimeout(60_000);

type Case = readonly [what: string, file: string, code: string];

describe('the rule fires', () => {
  const cases: readonly [...Case, messageId: string][] = [
    ['plan knows sheets', 'src/plan/a.ts', `import { x } from '../sheets/snapshot';`, 'layer'],
    ['plan knows text', 'src/plan/a.ts', `import type { x } from '../text/language';`, 'layer'],
    ['sheets know rules', 'src/sheets/read/a.ts', `export { x } from '../../rules/rule';`, 'layer'],
    ['sheets know excel', 'src/sheets/a.ts', `export * from '../excel/host';`, 'layer'],
    ['rules know excel', 'src/rules/budget/a/rule.ts', `const x = import('../../../excel/host');\nvoid x;`, 'layer'],
    ['rules know the task pane', 'src/rules/a.ts', `import { x } from '../taskpane/store/store';`, 'layer'],
    ['text knows rules', 'src/text/a.ts', `import type { x } from '../rules/rule';`, 'layer'],
    ['text runs code of sheets', 'src/text/a.ts', `import { x } from '../sheets/changeSet';`, 'typesOnly'],
    ['excel knows the pane', 'src/excel/a.ts', `import { x } from '../taskpane/store/store';`, 'layer'],
    ['the pane runs code of its port', 'src/taskpane/a.tsx', `import { x } from '../excel/workbookPort';`, 'typesOnly'],
    ['excel knows a view', 'src/excel/a.ts', `import type { x } from '../taskpane/budget/View';`, 'layer'],
    ['excel knows the commands', 'src/excel/a.ts', `import { x } from '../commands/commands';`, 'layer'],
    ['a view reaches Excel', 'src/taskpane/budget/View.tsx', `import { x } from '../../excel/session';`, 'layer'],
    [
      'a view reaches Excel for a type',
      'src/taskpane/store/a.ts',
      `import type { x } from '../../excel/session';`,
      'layer',
    ],
    ['commands know the pane', 'src/commands/commands.ts', `import { x } from '../taskpane/store/store';`, 'layer'],
    ['a type from far away', 'src/plan/a.ts', `export type X = import('../rules/rule').Rule;`, 'layer'],

    ['sheets use Office.js', 'src/sheets/a.ts', `export const run = () => Excel.run(async () => {});`, 'office'],
    ['rules use Office.js', 'src/rules/a.ts', `void Office.onReady();`, 'office'],
    ['plan names an Office type', 'src/plan/a.ts', `export type X = Excel.Range;`, 'office'],
    ['plan reaches Office through window', 'src/plan/a.ts', `export const x = globalThis.Office;`, 'office'],
    ['plan imports Office.js', 'src/plan/a.ts', `import '@microsoft/office-js';`, 'office'],
    [
      'plan asks for Office types',
      'src/plan/a.ts',
      `/// <reference types="office-js" />\nexport const x = 1;`,
      'office',
    ],
    ['text uses Office.js', 'src/text/a.ts', `export const x = Office.context.displayLanguage;`, 'office'],
    ['the task pane uses Office.js', 'src/taskpane/shell/Pane.tsx', `void Office.onReady();`, 'office'],
    [
      'the task pane names an Office type',
      'src/taskpane/store/a.ts',
      `export type X = OfficeExtension.Error;`,
      'office',
    ],
    ['the entry uses Office.js itself', 'src/taskpane/index.tsx', `void Office.onReady();`, 'office'],

    ['plan uses React', 'src/plan/a.ts', `import { useMemo } from 'react';`, 'ui'],
    ['sheets use Fluent UI', 'src/sheets/a.ts', `import { Button } from '@fluentui/react-components';`, 'ui'],
    ['rules use React’s types', 'src/rules/a.ts', `import type { ReactNode } from 'react';`, 'ui'],
    ['excel uses React', 'src/excel/a.ts', `import { createRoot } from 'react-dom/client';`, 'ui'],
    ['commands use Fluent UI’s icons', 'src/commands/a.ts', `import x from '@fluentui/react-icons';`, 'ui'],
    ['the task pane calculates', 'src/taskpane/a.ts', `import { x } from '../calculation/calculate';`, 'layer'],
    ['saved files are calculated unasked', 'src/xlsx/a.ts', `import { x } from '../calculation/calculate';`, 'layer'],
    ['rules use Node', 'src/rules/a.ts', `import { readFileSync } from 'node:fs';`, 'node'],
    ['the task pane uses Node', 'src/taskpane/a.ts', `import path from 'path';`, 'node'],

    ['rules reach the preview', 'src/rules/a.ts', `import { x } from '../preview/engine';`, 'preview'],
    ['the task pane reaches the preview', 'src/taskpane/index.tsx', `void import('../preview/page');`, 'preview'],
    [
      'excel reaches the preview for a type',
      'src/excel/a.ts',
      `import type { x } from '../preview/engine';`,
      'preview',
    ],
    ['the command line reaches the preview', 'src/check/main.ts', `import { x } from '../preview/engine';`, 'preview'],
    ['the build reaches the preview', 'webpack.config.js', `require('./src/preview/engine');`, 'preview'],
    ['shipped code uses a test', 'src/plan/a.ts', `import { x } from '../../tests/plan/example';`, 'workshop'],
    ['shipped code uses a script', 'src/excel/a.ts', `import { x } from '../../scripts/size';`, 'workshop'],
  ];

  test.each(cases)('%s', async (_what, file, code, messageId) => {
    expect(await brokenRules(file, code)).toContain(messageId);
  });
});

describe('the rule is silent', () => {
  const cases: readonly Case[] = [
    ['within a layer', 'src/plan/a.ts', `import { x } from './period';\nexport const y = x;`],
    [
      'sheets know plan and text',
      'src/sheets/a.ts',
      `export { x } from '../plan/plan';\nexport type { y } from '../text/language';`,
    ],
    ['rules know sheets', 'src/rules/budget/a/rule.ts', `export { x } from '../../../sheets/snapshot';`],
    ['text names a type of sheets', 'src/text/a.ts', `export type { TextValue } from '../sheets/changeSet';`],
    ['the pane names its port', 'src/taskpane/a.tsx', `export type { WorkbookPort } from '../excel/workbookPort';`],
    [
      'the start-up view names how Excel starts',
      'src/taskpane/start/A.tsx',
      `export type { StartUp } from '../../excel/startUp';`,
    ],
    ['the entry wires Excel to the pane', 'src/taskpane/index.tsx', `export { x } from '../excel/session';`],
    ['a view uses React', 'src/taskpane/budget/View.tsx', `export { useMemo } from 'react';`],
    ['excel uses Office.js', 'src/excel/a.ts', `export const x = () => Office.context.displayLanguage;`],
    [
      'commands use Office.js and excel',
      'src/commands/a.ts',
      `export { x } from '../excel/host';\nvoid Office.onReady();`,
    ],
    ['a variable that happens to be called Excel', 'src/plan/a.ts', `const Excel = 1;\nexport const x = Excel;`],
    ['a package with a similar name', 'src/plan/a.ts', `export { x } from 'reactive-banana';`],
    ['the preview uses what it shows', 'src/preview/page/a.ts', `export { x } from '../../sheets/snapshot';`],
    ['tests use the preview', 'tests/excel/a.test.ts', `export { x } from '../../src/preview/node/host';`],
    ['scripts use the preview', 'scripts/screenshots.ts', `export { x } from '../src/preview/server/main';`],
    [
      'a rule’s test uses the tests',
      'src/rules/budget/a/rule.test.ts',
      `export { x } from '../../../../tests/rules/cases';`,
    ],
  ];

  test.each(cases)('%s', async (_what, file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});
