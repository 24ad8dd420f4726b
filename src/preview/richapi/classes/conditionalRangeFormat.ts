import { oneOf } from '../arguments';
import { fileColor, shownColor } from '../colors';
import { changeRule, ruleOf, type FormatTarget } from '../conditionalRule';
import { declareType, type PropertyDeclaration, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { asFlag, asText } from '../propertyValues';
import { withPart } from '../styleMember';
import type { CellStyle } from '../../document/formats/styles';

const styleOf = (target: FormatTarget, host: Host): CellStyle => ruleOf(target, host).style ?? {};

function restyle(target: FormatTarget, host: Host, change: (style: CellStyle) => CellStyle): void {
  changeRule(target, host, (rule) => ({ ...rule, style: change(rule.style ?? {}) }));
}

const member = (
  read: (style: CellStyle) => unknown,
  write: (style: CellStyle, value: unknown) => CellStyle,
): PropertyDeclaration<FormatTarget> => ({
  kind: 'property',
  set: '1.6',
  get: (target, host) => read(styleOf(target, host)),
  put: (target, value, host) => restyle(target, host, (style) => write(style, value)),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormat: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'ConditionalRangeFormat',
  members: {
    fill: { kind: 'navigation', set: '1.6', to: 'ConditionalRangeFill', get: (target) => target },
    font: { kind: 'navigation', set: '1.6', to: 'ConditionalRangeFont', get: (target) => target },
    numberFormat: member(
      ({ numFmt }) => (typeof numFmt === 'object' ? numFmt.formatCode : (numFmt ?? '')),
      (style, value) => ({ ...style, numFmt: asText(value) }),
    ),
  },
});

/** Conditional formats keep their fill's colour as background. https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export const conditionalRangeFill: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'ConditionalRangeFill',
  members: {
    color: member(
      ({ fill }) => (fill?.type === 'pattern' ? shownColor(fill.bgColor ?? fill.fgColor, '') : ''),
      (style, value) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(value) } }),
    ),
    clear: {
      kind: 'method',
      set: '1.6',
      call: (target, _args, host) => restyle(target, host, ({ fill: _, ...rest }) => rest),
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export const conditionalRangeFont: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'ConditionalRangeFont',
  members: {
    bold: member(
      ({ font }) => font?.bold ?? false,
      (style, value) => withPart(style, 'font', { bold: asFlag(value) }),
    ),
    italic: member(
      ({ font }) => font?.italic ?? false,
      (style, value) => withPart(style, 'font', { italic: asFlag(value) }),
    ),
    strikethrough: member(
      ({ font }) => font?.strike ?? false,
      (style, value) => withPart(style, 'font', { strike: asFlag(value) }),
    ),
    underline: member(
      ({ font }) => (font?.underline === 'double' ? 'Double' : font?.underline ? 'Single' : 'None'),
      (style, value) => withPart(style, 'font', { underline: underline(value) }),
    ),
    color: member(
      ({ font }) => shownColor(font?.color, ''),
      (style, value) => withPart(style, 'font', { color: fileColor(value) }),
    ),
    clear: {
      kind: 'method',
      set: '1.6',
      call: (target, _args, host) => restyle(target, host, ({ font: _, ...rest }) => rest),
    },
  },
});

function underline(value: unknown): boolean | 'double' | undefined {
  const name = oneOf(value, ['None', 'Single', 'Double']);
  return name === 'None' ? undefined : name === 'Single' ? true : 'double';
}
