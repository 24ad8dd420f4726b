import { oneOf } from '../arguments';
import { fileColor, shownColor } from '../colors';
import { declareType, type TypeDeclaration } from '../declaration';
import { HostError } from '../hostError';
import { asFlag, asNumber, asText } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';
import { styleMember, withPart } from '../styleMember';

/** The font of a workbook's standard style. */
const standard = { name: 'Calibri', size: 11, color: '#000000' } as const;

const underlines = {
  None: undefined,
  Single: true,
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;
type Underline = keyof typeof underlines;
const underlineNames = Object.keys(underlines) as Underline[];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'RangeFont',
  members: {
    bold: styleMember(
      '1.1',
      ({ font }) => font?.bold ?? false,
      (style, value) => withPart(style, 'font', { bold: asFlag(value) || undefined }),
    ),
    italic: styleMember(
      '1.1',
      ({ font }) => font?.italic ?? false,
      (style, value) => withPart(style, 'font', { italic: asFlag(value) || undefined }),
    ),
    strikethrough: styleMember(
      '1.9',
      ({ font }) => font?.strike ?? false,
      (style, value) => withPart(style, 'font', { strike: asFlag(value) || undefined }),
    ),
    underline: styleMember(
      '1.1',
      ({ font }) => underlineOf(font?.underline),
      (style, value) => withPart(style, 'font', { underline: underlines[oneOf(value, underlineNames)] }),
    ),
    color: styleMember(
      '1.1',
      ({ font }) => shownColor(font?.color, standard.color),
      (style, value) => withPart(style, 'font', { color: fileColor(value) }),
    ),
    name: styleMember(
      '1.1',
      ({ font }) => font?.name ?? standard.name,
      (style, value) => withPart(style, 'font', { name: asText(value), scheme: undefined }),
    ),
    size: styleMember(
      '1.1',
      ({ font }) => font?.size ?? standard.size,
      (style, value) => withPart(style, 'font', { size: sizeOf(value) }),
    ),
  },
});

function underlineOf(value: boolean | string | undefined): Underline {
  const stored = value === 'single' ? true : value === 'none' || value === false ? undefined : value;
  return underlineNames.find((name) => underlines[name] === stored) ?? 'None';
}

function sizeOf(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw new HostError('InvalidArgument');
  return size;
}
