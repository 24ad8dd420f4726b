import { oneOf } from '../arguments';
import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertMayFormat } from '../permissions';
import { asFlag, asNumber } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';
import { styleMember, withPart } from '../styleMember';
import { autofitColumns, autofitRows } from '../autofit';
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from '../../document/layout/lines';
import type { Rect } from '../../document/rect';

const horizontal = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const vertical = {
  Top: 'top',
  Center: 'middle',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>): K[] => Object.keys(words) as K[];
const keyFor = <K extends string>(words: Readonly<Record<K, string | undefined>>, value: string | undefined): K =>
  keysOf(words).find((key) => words[key] === value) ?? (keysOf(words)[0] as K);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'RangeFormat',
  members: {
    fill: { kind: 'navigation', set: '1.1', to: 'RangeFill', get: (target) => target },
    font: { kind: 'navigation', set: '1.1', to: 'RangeFont', get: (target) => target },
    borders: { kind: 'navigation', set: '1.1', to: 'RangeBorderCollection', get: (target) => target },
    protection: { kind: 'navigation', set: '1.2', to: 'FormatProtection', get: (target) => target },
    horizontalAlignment: styleMember(
      '1.1',
      ({ alignment }) => keyFor(horizontal, alignment?.horizontal),
      (style, value) => withPart(style, 'alignment', { horizontal: horizontal[oneOf(value, keysOf(horizontal))] }),
    ),
    verticalAlignment: styleMember(
      '1.1',
      ({ alignment }) => (alignment?.vertical ? keyFor(vertical, alignment.vertical) : 'Bottom'),
      (style, value) => withPart(style, 'alignment', { vertical: vertical[oneOf(value, keysOf(vertical))] }),
    ),
    wrapText: styleMember(
      '1.1',
      ({ alignment }) => alignment?.wrapText ?? false,
      (style, value) => withPart(style, 'alignment', { wrapText: asFlag(value) || undefined }),
    ),
    indentLevel: styleMember(
      '1.9',
      ({ alignment }) => alignment?.indent ?? 0,
      (style, value) => withPart(style, 'alignment', { indent: indentOf(value) || undefined }),
    ),
    columnWidth: {
      kind: 'property',
      set: '1.2',
      get: ({ sheet, rect }, host) =>
        same(columnsOf(rect), (column) => columnPoints(coreOf(host).worksheet(sheet), column)),
      put({ sheet, rect }, value, host) {
        assertMayFormat(host, sheet, 'formatColumns');
        setColumnPoints(coreOf(host), sheet, rect, sizeOf(value), 'addin');
      },
    },
    rowHeight: {
      kind: 'property',
      set: '1.2',
      get: ({ sheet, rect }, host) => same(rowsOf(rect), (row) => rowPoints(coreOf(host).worksheet(sheet), row)),
      put({ sheet, rect }, value, host) {
        assertMayFormat(host, sheet, 'formatRows');
        setRowPoints(coreOf(host), sheet, rect, sizeOf(value), 'addin');
      },
    },
    autofitColumns: {
      kind: 'method',
      set: '1.2',
      call(target, _args, host: Host) {
        assertMayFormat(host, target.sheet, 'formatColumns');
        autofitColumns(target, host);
      },
    },
    autofitRows: {
      kind: 'method',
      set: '1.2',
      call(target, _args, host: Host) {
        assertMayFormat(host, target.sheet, 'formatRows');
        autofitRows(target, host);
      },
    },
  },
});

/** Excel's largest sizes: 255 characters of 7 pixels, 409 points. */
function sizeOf(value: unknown): number {
  const size = asNumber(value);
  if (size < 0 || size > 1343) throw new HostError('InvalidArgument');
  return size;
}

function indentOf(value: unknown): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new HostError('InvalidArgument');
  return indent;
}

const columnsOf = (rect: Rect): readonly [number, number] => [rect.column, rect.columnCount];
const rowsOf = (rect: Rect): readonly [number, number] => [rect.row, rect.rowCount];

/** One value for all lines, or `null` when they differ. */
function same([first, count]: readonly [number, number], read: (line: number) => number): number | null {
  const size = read(first);
  for (let line = first + 1; line < first + count; line++) if (read(line) !== size) return null;
  return size;
}
