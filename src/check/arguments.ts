import { fundingScenarios, type FundingScenario } from '../plan/budget';
import type { checkTexts } from '../text/check';
import { languages, type Language } from '../text/language';
import type { TextValues } from '../sheets/changeSet';

export const formats = ['json', 'text'] as const;
export type Format = (typeof formats)[number];

export interface CheckArguments {
  readonly file: string;
  readonly format: Format;
  /** Without it findings of both are shown. */
  readonly scenario: FundingScenario | null;
}

export type ParsedArguments = { readonly language: Language } & (
  | { readonly kind: 'check'; readonly check: CheckArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: keyof typeof checkTexts; readonly values: TextValues }
);

const options = { '--format': formats, '--scenario': fundingScenarios, '--language': languages } as const;
type Option = keyof typeof options;

/** Understands what stands after the command's name: `--format json` and `--format=json` alike, in any order. */
export function parseArguments(given: readonly string[]): ParsedArguments {
  const chosen: Partial<Record<Option, string>> = {};
  const files: string[] = [];
  const wrong: { message: keyof typeof checkTexts; values: TextValues }[] = [];
  const rest = [...given];
  let isHelp = false;
  let onlyFiles = false;
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (onlyFiles || !next.startsWith('-') || next === '-') files.push(next);
    else if (next === '--') onlyFiles = true;
    else if (next === '--help' || next === '-h') isHelp = true;
    else {
      const [name = '', ...inline] = next.split('=');
      if (!isOption(name)) {
        wrong.push({ message: 'unknownOption', values: { option: name } });
        continue;
      }
      const value = inline.length > 0 ? inline.join('=') : rest.shift();
      const allowed: readonly string[] = options[name];
      const values = { option: name, value: value ?? '', allowed: allowed.join(', ') };
      if (value === undefined || value === '') wrong.push({ message: 'optionWithoutValue', values });
      else if (!allowed.includes(value)) wrong.push({ message: 'wrongValue', values });
      else chosen[name] = value;
    }
  }
  // Read first, so that what is wrong with the others is said in the language that was asked for.
  const language = (chosen['--language'] ?? 'nb') as Language;
  if (isHelp) return { kind: 'help', language };
  if (files.length === 0) wrong.push({ message: 'noFile', values: {} });
  if (files.length > 1) wrong.push({ message: 'severalFiles', values: { files: files.join(', ') } });
  const [problem] = wrong;
  if (problem) return { kind: 'wrong', language, ...problem };
  const format = (chosen['--format'] ?? 'json') as Format;
  const scenario = (chosen['--scenario'] ?? null) as FundingScenario | null;
  return { kind: 'check', language, check: { file: files[0] ?? '', format, scenario } };
}

const isOption = (name: string): name is Option => Object.hasOwn(options, name);
