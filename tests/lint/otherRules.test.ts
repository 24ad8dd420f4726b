import { brokenRules, severityOf } from './lintSnippet';

// A cold start on a busy machine takes longer than the usual five seconds.
jest.setTimeout(60_000);

describe('Office.js', () => {
  const inExcelRun = (body: string) => `export const job = () => Excel.run(async (context) => {\n${body}\n});`;

  test.each([
    ['sync in a loop', inExcelRun('for (let i = 0; i < 3; i++) { await context.sync(); }'), 'no-context-sync-in-loop'],
    ['load of everything', inExcelRun('const r = context.workbook.getSelectedRange();\nr.load();'), 'no-empty-load'],
    ['the old way to start', 'Office.initialize = () => {};', 'no-office-initialize'],
  ])('%s is refused', async (_what, code, rule) => {
    expect(await brokenRules('src/excel/a.ts', code)).toContain(`office-addins/${rule}`);
  });

  test('one load and one sync are fine', async () => {
    const code = inExcelRun(
      "const r = context.workbook.getSelectedRange();\nr.load('address');\nawait context.sync();\nreturn r.address;",
    );
    expect(await brokenRules('src/excel/a.ts', code)).toEqual([]);
  });
});

describe('the task pane', () => {
  test.each([
    ['a picture without a text', 'export const A = () => <img src="a.png" />;', 'jsx-a11y/alt-text'],
    [
      'a click that no key can make',
      'export const A = () => <div onClick={() => {}}>x</div>;',
      'jsx-a11y/click-events-have-key-events',
    ],
    [
      'a hook behind a condition',
      "import { useState } from 'react';\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}",
      'react-hooks/rules-of-hooks',
    ],
  ])('%s is refused', async (_what, code, rule) => {
    expect(await brokenRules('src/taskpane/shell/A.tsx', code)).toContain(rule);
  });
});

describe('rules that need types are on', () => {
  test.each([
    'no-floating-promises',
    'no-explicit-any',
    'no-non-null-assertion',
    'consistent-type-imports',
    'switch-exhaustiveness-check',
  ])('%s', async (rule) => {
    for (const file of [
      'src/plan/plan.ts',
      'src/excel/workbookPort.ts',
      'src/preview/server/main.ts',
      'scripts/size.ts',
    ]) {
      expect(await severityOf(`@typescript-eslint/${rule}`, file)).toBe('error');
    }
  });
});
