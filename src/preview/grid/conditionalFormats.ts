import type { IRange, IResources, IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { parseRect } from '../document/a1';
import type { OpenDocument } from '../document';
import type { Worksheet } from '../document/excelts';
import { BooleanNumber } from '@univerjs/core';
import { cssColor } from './colors';
import { gridRange } from './gridRange';
import { worksheetOf } from './worksheetOf';

type FileRule = Worksheet['conditionalFormattings'][number]['rules'][number];

/**
 * The conditional formats the grid can work out by itself: numbers, texts, colour scales and data bars. Rules by formula
 * are left out, since all calculation is the document's.
 */
export function conditionalFormatResource(document: OpenDocument): IResources[number] {
  const bySheet = Object.fromEntries(
    document.sheets.list().map((sheet) => [sheet.id, rulesOf(worksheetOf(document, sheet))] as const),
  );
  return { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(bySheet) };
}

function rulesOf(worksheet: Worksheet): IConditionFormattingRule[] {
  return worksheet.conditionalFormattings.flatMap(({ ref, rules }, group) =>
    rules.flatMap((rule, number) => {
      const drawn = ruleOf(rule);
      const ranges = rangesOf(ref);
      if (!drawn || ranges.length === 0) return [];
      return [
        {
          cfId: `${group}.${number}`,
          ranges,
          stopIfTrue: 'stopIfTrue' in rule && rule.stopIfTrue === true,
          rule: drawn,
        },
      ];
    }),
  );
}

function rangesOf(ref: string): IRange[] {
  return ref.split(' ').flatMap((part) => {
    const rect = parseRect(part);
    return rect ? [gridRange(rect)] : [];
  });
}

function ruleOf(rule: FileRule): IConditionalFormattingRuleConfig | undefined {
  switch (rule.type) {
    case 'cellIs':
      return cellIs(rule.operator, rule.formulae ?? [], styleOf(rule));
    case 'colorScale':
      return {
        type: CFRuleType.colorScale,
        config: (rule.cfvo ?? []).map((point, index) => ({
          index,
          color: cssColor(rule.color?.[index]) ?? '#FFFFFF',
          value: {
            type: valueTypes[point.type] ?? CFValueType.num,
            ...(point.value === undefined ? {} : { value: point.value }),
          },
        })),
      };
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: true,
          positiveColor: '#638EC6',
          nativeColor: '#FF0000',
        },
      };
    default:
      return undefined;
  }
}

const valueTypes: Readonly<Record<string, CFValueType>> = {
  num: CFValueType.num,
  min: CFValueType.min,
  max: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

const numberOperators: Readonly<
  Record<string, Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>>
> = {
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThan: CFNumberOperator.lessThan,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** «Cell is …» with numbers, or with one text to be equal to. Against other cells it takes calculation. */
function cellIs(
  operator: string | undefined,
  formulae: readonly unknown[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig | undefined {
  const base = { type: CFRuleType.highlightCell as const, style };
  const [first, second] = formulae.map(String);
  const quoted = /^"(.*)"$/.exec(first ?? '');
  if (quoted && (operator === 'equal' || operator === 'notEqual')) {
    const word = operator === 'equal' ? CFTextOperator.equal : CFTextOperator.notEqual;
    return { ...base, subType: CFSubRuleType.text, operator: word, value: quoted[1] ?? '' };
  }
  const [low, high] = [Number(first), Number(second)];
  if (first === undefined || first === '' || Number.isNaN(low)) return undefined;
  if (operator === 'between' || operator === 'notBetween') {
    const word = operator === 'between' ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return Number.isNaN(high)
      ? undefined
      : { ...base, subType: CFSubRuleType.number, operator: word, value: [low, high] };
  }
  const word = numberOperators[operator ?? ''];
  return word && { ...base, subType: CFSubRuleType.number, operator: word, value: low };
}

function styleOf(rule: FileRule): IStyleBase {
  const style = 'style' in rule ? rule.style : undefined;
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const ground = cssColor(fill?.bgColor ?? fill?.fgColor);
  const ink = cssColor(style?.font?.color);
  return {
    ...(ground ? { bg: { rgb: ground } } : {}),
    ...(ink ? { cl: { rgb: ink } } : {}),
    ...(style?.font?.bold ? { bl: BooleanNumber.TRUE } : {}),
  };
}
