import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCheck } from '../../src/check/command';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly messageId: string;
  readonly message: string;
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): {
  readonly path: string;
  readonly file: (name: string, bytes: Uint8Array | string) => string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: folder,
    file(name, bytes) {
      const full = path.join(folder, name);
      writeFileSync(full, bytes);
      return full;
    },
  };
}

export async function check(...given: readonly string[]): Promise<Outcome> {
  let [output, error] = ['', ''];
  const code = await runCheck(given, {
    folder: process.cwd(),
    width: 100,
    colours: false,
    output: (text) => void (output += text),
    error: (text) => void (error += text),
  });
  return { code, output, error };
}

interface Report {
  readonly plan: { readonly budget: Budget | null } & Readonly<Record<string, unknown>>;
  readonly findings: readonly ReportedFinding[];
}

interface Budget {
  readonly lines: readonly {
    readonly activity: string;
    readonly confirmed: number | null;
    readonly fullApplication: number | null;
    readonly period: { readonly start: string; readonly end: string } | null;
    readonly financing: string | null;
  }[];
  readonly statedSums: readonly { readonly kind: string; readonly scenario: string; readonly amount: number | null }[];
}

export async function report(file: string, ...options: readonly string[]): Promise<Report> {
  const { output, error } = await check(file, ...options);
  if (error !== '') throw new Error(error);
  return JSON.parse(output) as Report;
}

/** `error budget/stated-sum tooLow Budsjett!B3` */
export const inShort = ({ severity, rule, messageId, places }: ReportedFinding): string =>
  [severity, rule, messageId, ...places.map(({ sheet, cell }) => `${sheet}!${cell}`)].join(' ');

export async function example(name: 'plan.xlsx' | 'plan-table.xlsx'): Promise<Uint8Array> {
  const file = (await exampleWorkbooks())[name];
  if (!file) throw new Error(`no such workbook: ${name}`);
  return file;
}
