import { restyle, styleAt, type CellStyle } from '../document/formats/styles';
import { lastColumn, lastRow, rectBetween, type Rect } from '../document/rect';
import { shownColor } from './colors';
import { coreOf } from './coreOf';
import type { Host } from './host';
import { assertMayFormat } from './permissions';
import type { RangeTarget } from './rangeTarget';

export const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof sides)[number];

export const borderStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

export interface ShownBorder {
  readonly style: (typeof borderStyles)[number];
  readonly weight: (typeof borderWeights)[number];
  readonly color: string;
}

type FileBorder = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** The file's one word for style and weight together. */
const lines: Readonly<
  Record<NonNullable<FileBorder['style']>, readonly [ShownBorder['style'], ShownBorder['weight']]>
> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

export function shownBorder(border: FileBorder | undefined): ShownBorder {
  const line = border?.style && lines[border.style];
  if (!line) return { style: 'None', weight: 'Thin', color: '#000000' };
  return { style: line[0], weight: line[1], color: shownColor(border?.color, '#000000') };
}

/** Where the file has no line of that style and weight, the style decides. */
export function fileBorder({ style, weight, color }: ShownBorder): FileBorder | undefined {
  if (style === 'None') return undefined;
  const names = Object.keys(lines) as NonNullable<FileBorder['style']>[];
  const exact = names.find((name) => lines[name][0] === style && lines[name][1] === weight);
  const line = exact ?? names.find((name) => lines[name][0] === style);
  return line && { style: line, color: { argb: `FF${color.slice(1)}` } };
}

type EdgeName = 'top' | 'bottom' | 'left' | 'right' | 'diagonal';

/** The cells whose border makes up one side of a range. Inside lines are drawn as the lower or right edge of each cell. */
export function borderCells(
  { range, side }: BorderTarget,
  host: Host,
): {
  read<T>(read: (border: FileBorder | undefined) => T): T[];
  write(change: (border: FileBorder | undefined) => FileBorder | undefined): void;
} {
  const { edge, rect } = place(side, range.rect);
  const core = coreOf(host);
  return {
    read(read) {
      if (!rect) return [];
      const worksheet = core.worksheet(range.sheet);
      const found = [];
      for (let row = rect.row; row <= lastRow(rect); row++) {
        for (let column = rect.column; column <= lastColumn(rect); column++) {
          found.push(read(edgeOf(styleAt(worksheet, row, column), edge, side)));
        }
      }
      return found;
    },
    write(change) {
      if (!rect) return;
      assertMayFormat(host, range.sheet, 'formatCells');
      restyle(core, range.sheet, rect, 'addin', (style) =>
        withEdge(style, edge, side, change(edgeOf(style, edge, side))),
      );
    },
  };
}

function place(side: Side, rect: Rect): { readonly edge: EdgeName; readonly rect: Rect | null } {
  const [bottom, right] = [lastRow(rect), lastColumn(rect)];
  switch (side) {
    case 'EdgeTop':
      return { edge: 'top', rect: { ...rect, rowCount: 1 } };
    case 'EdgeBottom':
      return { edge: 'bottom', rect: { ...rect, row: bottom, rowCount: 1 } };
    case 'EdgeLeft':
      return { edge: 'left', rect: { ...rect, columnCount: 1 } };
    case 'EdgeRight':
      return { edge: 'right', rect: { ...rect, column: right, columnCount: 1 } };
    case 'InsideHorizontal':
      return { edge: 'bottom', rect: rect.rowCount > 1 ? rectBetween(rect.row, rect.column, bottom - 1, right) : null };
    case 'InsideVertical':
      return {
        edge: 'right',
        rect: rect.columnCount > 1 ? rectBetween(rect.row, rect.column, bottom, right - 1) : null,
      };
    default:
      return { edge: 'diagonal', rect };
  }
}

function edgeOf({ border }: CellStyle, edge: EdgeName, side: Side): FileBorder | undefined {
  if (edge !== 'diagonal') return border?.[edge];
  const drawn = side === 'DiagonalDown' ? border?.diagonal?.down : border?.diagonal?.up;
  return drawn ? border?.diagonal : undefined;
}

function withEdge(style: CellStyle, edge: EdgeName, side: Side, line: FileBorder | undefined): CellStyle {
  const { [edge]: before, ...others } = style.border ?? {};
  const drawn = edge === 'diagonal' ? diagonal(before, side, line) : line;
  const border = drawn ? { ...others, [edge]: drawn } : others;
  const { border: _, ...rest } = style;
  return Object.keys(border).length > 0 ? { ...rest, border } : rest;
}

/** Both diagonals of a cell share one line. */
function diagonal(
  before: Readonly<Record<string, unknown>> | undefined,
  side: Side,
  line: FileBorder | undefined,
): object | undefined {
  const flags = {
    up: before?.up === true,
    down: before?.down === true,
    [side === 'DiagonalDown' ? 'down' : 'up']: line !== undefined,
  };
  return flags.up || flags.down ? { ...before, ...line, ...flags } : undefined;
}
