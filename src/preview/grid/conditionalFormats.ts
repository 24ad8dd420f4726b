import type { IRange, IResources } from '@univerjs/core';
import {
  CFRuleType,
  CFValueType,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { parseRect } from '../document/a1';
import type { OpenDocument } from '../document';
import type { Worksheet } from '../document/excelts';
import { cssColor } from './colors';
import { gridRange } from './gridRange';
import { worksheetOf } from './worksheetOf';

type FileRule = Worksheet['conditionalFormattings'][number]['rules'][number];

/** The conditional formats that the grid paints by itself: colour scales and data bars. The others are formulas, which the document calculates. */
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
