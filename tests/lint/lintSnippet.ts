import path from 'node:path';
import { ESLint, type Linter } from 'eslint';

const config = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
const project = path.join(__dirname, '../..');

/** Type-checked rules need a file on disk that TypeScript knows; the rules tested here are told by path and text alone. */
const withoutTypes: Linter.Config = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { projectService: false, project: null } },
};

const lint = new ESLint({
  cwd: project,
  // Handed over instead of found: ESLint would import the file, which jest's module system does not do.
  overrideConfigFile: true,
  baseConfig: config,
  overrideConfig: withoutTypes,
  ruleFilter: ({ ruleId }) => /^(project|office-addins|jsx-a11y|react-hooks)\//.test(ruleId),
});

/** Ids of the rules that a piece of code breaks when it stands in that file; message ids for our own rule. */
export async function brokenRules(file: string, code: string): Promise<string[]> {
  const [result] = await lint.lintText(code, { filePath: path.join(project, file) });
  if (!result) throw new Error(`${file} was not linted`);
  return result.messages.map(({ ruleId, message, messageId }) => {
    if (ruleId === null) throw new Error(`${file}: ${message}`);
    return ruleId === 'project/import-direction' ? (messageId ?? ruleId) : ruleId;
  });
}

/** How a rule is set for a file of the project. */
export async function severityOf(rule: string, file: string): Promise<'off' | 'warn' | 'error'> {
  const settings = (await lint.calculateConfigForFile(path.join(project, file))) as Linter.Config;
  const entry = settings.rules?.[rule] ?? 'off';
  const severity = Array.isArray(entry) ? entry[0] : entry;
  return typeof severity === 'number' ? (['off', 'warn', 'error'] as const)[severity] : severity;
}
