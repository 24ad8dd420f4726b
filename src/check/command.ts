import path from 'node:path';
import { calculate, type Calculated } from '../calculation/calculate';
import { checkPlan } from '../rules/engine';
import { settingsOf } from '../rules/settings';
import { readPlan } from '../sheets/read/readPlan';
import type { TextValues } from '../sheets/changeSet';
import { checkTexts } from '../text/check';
import { fileProblemTexts } from '../text/fileProblems';
import { formatText } from '../text/format';
import type { Language, Localized } from '../text/language';
import { readWorkbookFile } from '../xlsx/readWorkbookFile';
import { parseArguments, type CheckArguments } from './arguments';
import { planJson } from './json/planJson';
import { isAbout, notCalculatedCells } from './notCalculated';
import { readBytes } from './readBytes';
import { textReport } from './report/textReport';
import { nothingRecognised, reported, type Reported } from './reported';
import { rowsBelowTables, withRowsBelow } from './rowsBelow';
import { inScenario } from './scenario';

/** Where the command is run, and where it writes. */
export interface Surroundings {
  /** Relative names are looked for here. */
  readonly folder: string;
  /** Of the terminal, in characters. */
  readonly width: number;
  readonly colours: boolean;
  readonly output: (text: string) => void;
  readonly error: (text: string) => void;
}

/** 0: no findings that are errors; 1: some are; 2: nothing could be checked. */
export type ExitCode = 0 | 1 | 2;

/** Checks a saved workbook as its command line asks for. */
export async function runCheck(given: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const parsed = parseArguments(given);
  const { language } = parsed;
  const say = (text: Localized, values: TextValues = {}): string => `${formatText(text, language, values)}\n`;
  if (parsed.kind === 'help') {
    surroundings.output(say(checkTexts.usage) + say(checkTexts.help));
    return 0;
  }
  const refuse = (text: string): ExitCode => {
    surroundings.error(text);
    return 2;
  };
  if (parsed.kind === 'wrong') return refuse(say(checkTexts[parsed.message], parsed.values) + say(checkTexts.usage));
  const { file } = parsed.check;
  const read = await readBytes(path.resolve(surroundings.folder, file));
  if (!read.ok) {
    const said =
      'code' in read ? say(checkTexts[read.problem], { code: read.code }) : say(fileProblemTexts[read.problem]);
    return refuse(`${file}: ${said}`);
  }
  const workbook = await readWorkbookFile(read.bytes);
  if (!workbook.ok) return refuse(`${file}: ${say(fileProblemTexts[workbook.code])}`);
  return check(calculate(workbook.snapshot, workbook.formulas), parsed.check, language, surroundings);
}

function check(
  { workbook: asSaved, missing }: Calculated,
  { file, format, scenario }: CheckArguments,
  language: Language,
  { output, width, colours }: Surroundings,
): ExitCode {
  const { workbook, rows } = withRowsBelow(asSaved);
  const reading = readPlan(workbook);
  const all = checkPlan(reading, settingsOf(reading.plan));
  const kept = scenario ? inScenario(all, reading.plan, scenario) : all;
  const sheets = workbook.sheets.map(({ name }) => name);
  const findings: readonly Reported[] = [
    ...[nothingRecognised(reading.plan, sheets, language) ?? []].flat(),
    ...notCalculatedCells(missing, language),
    ...rowsBelowTables(rows, language),
    ...kept.filter((finding) => !isAbout(finding, missing)).map((finding) => reported(finding, language)),
  ];
  output(
    format === 'json'
      ? `${JSON.stringify({ plan: planJson(reading.plan), findings }, null, 2)}\n`
      : textReport(reading.plan, findings, sheets, { file: path.basename(file), scenario, language, width, colours }),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
