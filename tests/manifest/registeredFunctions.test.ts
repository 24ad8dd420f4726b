import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registeredFunctions } from '../../scripts/manifest/registeredFunctions';

// A cold start on a busy machine takes longer than the usual five seconds.
jest.setTimeout(60_000);

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'commands-'));
  mkdirSync(path.join(project, 'src/commands'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

const commandsPage = (code: string) => writeFileSync(path.join(project, 'src/commands/commands.ts'), code);

test('names registered at once and when Office is ready are found', async () => {
  commandsPage(`
    Office.actions.associate('now', () => {});
    void Office.onReady(() => Office.actions.associate('ready', () => {}));
    void Office.onReady().then(() => Office.actions.associate('later', () => {}));
  `);
  expect([...(await registeredFunctions(project))].sort()).toEqual(['later', 'now', 'ready']);
});

test('a page that fails is reported, not taken for one without functions', async () => {
  commandsPage(`throw new Error('broken');`);
  await expect(registeredFunctions(project)).rejects.toThrow('broken');
});

test('the add-in’s own page registers both commands of the manifest', async () => {
  const functions = await registeredFunctions(path.join(__dirname, '../..'));
  expect([...functions].sort()).toEqual(['checkNow', 'createSheets', 'report']);
});
