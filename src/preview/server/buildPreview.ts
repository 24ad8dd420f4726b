import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { fingerprint, readNote } from './fingerprint';
import { previewFolder, projectFolder } from './folders';
import type { BuildMode } from './options';

const noteFile = path.join(projectFolder, 'build', 'preview.json');
const pageFolder = path.join(projectFolder, 'src', 'preview', 'page');
const lockFile = path.join(projectFolder, 'package-lock.json');

/**
 * Bundles the workbook page into build/preview/ with esbuild (the spreadsheet grid alone would keep webpack busy for
 * minutes). Skipped when none of the files that went into the last bundle has changed. Answers whether it built.
 */
export async function buildPreview(mode: BuildMode): Promise<boolean> {
  const before = await readNote(noteFile);
  if (
    isNote(before) &&
    before.mode === mode &&
    before.sources === (await sources(before.files)) &&
    before.built === (await built())
  )
    return false;

  const result = await build({
    absWorkingDir: projectFolder,
    entryPoints: [path.join(pageFolder, 'main.ts')],
    outdir: previewFolder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
    minify: mode === 'production',
    sourcemap: mode === 'development',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'dataurl' },
    logLevel: 'warning',
  });
  // Only now, so that a bundle that fails leaves the last good one standing.
  await rm(previewFolder, { recursive: true, force: true });
  await mkdir(previewFolder, { recursive: true });
  for (const file of result.outputFiles) await writeFile(file.path, file.contents);
  await copyFile(path.join(pageFolder, 'index.html'), path.join(previewFolder, 'index.html'));

  const files = Object.keys(result.metafile.inputs).filter(
    (file) => !file.startsWith('node_modules/') && !file.startsWith('<'),
  );
  files.push(path.relative(projectFolder, path.join(pageFolder, 'index.html')));
  await writeFile(noteFile, JSON.stringify({ mode, files, sources: await sources(files), built: await built() }));
  return true;
}

function sources(files: readonly string[]): Promise<string> {
  return fingerprint([lockFile, __filename, ...files.map((file) => path.join(projectFolder, file))]);
}

function built(): Promise<string> {
  return fingerprint([previewFolder]);
}

function isNote(note: unknown): note is { mode: string; files: string[]; sources: string; built: string } {
  return (
    typeof note === 'object' &&
    note !== null &&
    'mode' in note &&
    'files' in note &&
    'sources' in note &&
    'built' in note
  );
}
