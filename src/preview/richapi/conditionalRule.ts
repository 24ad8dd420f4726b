import {
  conditionalFormat,
  replaceConditionalFormat,
  type FormatRule,
} from '../document/conditionalFormats/conditionalFormats';
import type { SheetId } from '../document/sheets/sheetState';
import { coreOf } from './coreOf';
import type { Host } from './host';
import { HostError } from './hostError';
import { assertNotProtected } from './permissions';

/** A conditional format as the object model holds it. */
export interface FormatTarget {
  readonly sheet: SheetId;
  readonly id: string;
}

export const ruleTypes = {
  Custom: 'expression',
  CellValue: 'cellIs',
  ContainsText: 'containsText',
  ColorScale: 'colorScale',
  DataBar: 'dataBar',
  IconSet: 'iconSet',
  TopBottom: 'top10',
  PresetCriteria: 'aboveAverage',
} as const;
export type RuleType = keyof typeof ruleTypes;

export function ruleOf({ sheet, id }: FormatTarget, host: Host): FormatRule {
  return conditionalFormat(coreOf(host), sheet, id).rule;
}

export function typeOfRule(rule: FormatRule): RuleType {
  const found = (Object.keys(ruleTypes) as RuleType[]).find((type) => ruleTypes[type] === rule.type);
  // Rules of a period of time are preset criteria to the API.
  return found ?? 'PresetCriteria';
}

export function changeRule({ sheet, id }: FormatTarget, host: Host, change: (rule: FormatRule) => FormatRule): void {
  assertNotProtected(host, sheet);
  replaceConditionalFormat(coreOf(host), sheet, id, change, 'addin');
}

/** The rule when it is of that type; a property of another type of rule is refused. */
export function ruleOfType<Type extends FormatRule['type']>(
  target: FormatTarget,
  type: Type,
  host: Host,
): Extract<FormatRule, { type: Type }> {
  const rule = ruleOf(target, host);
  if (rule.type !== type) throw new HostError('InvalidOperation');
  return rule as Extract<FormatRule, { type: Type }>;
}

/** A file keeps formulas without `=`. */
export const withEquals = (formula: string | number | undefined): string =>
  formula === undefined || formula === '' ? '' : `=${formula}`;
export const withoutEquals = (formula: string): string => formula.replace(/^=/, '');
