import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint, readNote } from './fingerprint';
import { addInFolder, projectFolder } from './folders';
import type { BuildMode } from './options';

const noteFile = path.join(projectFolder, 'build', 'add-in.json');
const inputs = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const notShipped = ['src/preview', 'src/check'].map((folder) => path.join(projectFolder, folder));

/**
 * Builds the add-in into dist/ with webpack, as `npm run build` does; nothing is done when the last build here was in
 * the same mode and neither its sources nor dist/ have changed since. Answers whether it built.
 */
export async function buildAddIn(mode: BuildMode): Promise<boolean> {
  const before = await readNote(noteFile);
  if (
    isNote(before) &&
    before.mode === mode &&
    before.sources === (await sources()) &&
    before.built === (await built())
  )
    return false;
  await runWebpack(mode);
  await mkdir(path.dirname(noteFile), { recursive: true });
  await writeFile(noteFile, JSON.stringify({ mode, sources: await sources(), built: await built() }));
  return true;
}

function sources(): Promise<string> {
  return fingerprint(
    inputs.map((input) => path.join(projectFolder, input)),
    (file) => notShipped.includes(file),
  );
}

function built(): Promise<string> {
  return fingerprint([addInFolder]);
}

function isNote(note: unknown): note is { mode: string; sources: string; built: string } {
  return typeof note === 'object' && note !== null && 'mode' in note && 'sources' in note && 'built' in note;
}

function runWebpack(mode: BuildMode): Promise<void> {
  const cli = require.resolve('webpack-cli/bin/cli.js', { paths: [projectFolder] });
  return new Promise((resolve, reject) => {
    const building = spawn(process.execPath, [cli, '--mode', mode], {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    building.once('error', reject);
    building.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`webpack avsluttet med kode ${String(code)}`)),
    );
  });
}
