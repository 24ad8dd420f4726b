import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { Style } from '../document/excelts';
import { cssColor, type FileColor } from './colors';

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

/** The font of Excel's Normal style: a cell that has it says nothing of its own, and a table's font shows. */
export const standardFont = { name: 'Calibri', size: 11 } as const;
const standardInk = 1;
const isStandardInk = (color: FileColor | undefined): boolean => color?.theme === standardInk && !color.tint;

/** Machines without Microsoft's fonts draw in ones that are as wide. */
const withStandIns = (name: string): string => `${name}, Carlito, Arial, sans-serif`;

export const standardStyle: IStyleData = { ff: withStandIns(standardFont.name), fs: standardFont.size };

/** A cell's format as the grid draws it; only what is set. */
export function cellStyle(style: Partial<Style>): IStyleData {
  const { font, fill, alignment, numFmt } = style;
  const made: IStyleData = {};
  const format = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  if (format && format !== 'General') made.n = { pattern: format };
  if (font?.bold) made.bl = BooleanNumber.TRUE;
  if (font?.italic) made.it = BooleanNumber.TRUE;
  if (font?.strike) made.st = { s: BooleanNumber.TRUE };
  if (font?.underline && font.underline !== 'none') made.ul = { s: BooleanNumber.TRUE };
  if (font?.size && font.size !== standardFont.size) made.fs = font.size;
  if (font?.name && font.name !== standardFont.name) made.ff = withStandIns(font.name);
  const ink = isStandardInk(font?.color) ? undefined : cssColor(font?.color);
  if (ink) made.cl = { rgb: ink };
  const ground = fill?.type === 'pattern' && fill.pattern === 'solid' ? cssColor(fill.fgColor) : undefined;
  if (ground) made.bg = { rgb: ground };
  if (alignment?.horizontal && horizontal[alignment.horizontal] !== undefined)
    made.ht = horizontal[alignment.horizontal] ?? null;
  if (alignment?.vertical && vertical[alignment.vertical] !== undefined) made.vt = vertical[alignment.vertical] ?? null;
  if (alignment?.wrapText) made.tb = WrapStrategy.WRAP;
  if (alignment?.indent) made.pd = { l: 2 + alignment.indent * 9 };
  const borders = borderData(style);
  if (borders) made.bd = borders;
  return made;
}

function borderData({ border }: Partial<Style>): IBorderData | undefined {
  const made: IBorderData = {};
  for (const [side, key] of [
    ['top', 't'],
    ['bottom', 'b'],
    ['left', 'l'],
    ['right', 'r'],
  ] as const) {
    const line = border?.[side];
    if (line?.style)
      made[key] = { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: cssColor(line.color) ?? '#000000' } };
  }
  return Object.keys(made).length > 0 ? made : undefined;
}

const everyKey = ['ff', 'fs', 'it', 'bl', 'ul', 'st', 'bg', 'bd', 'cl', 'n', 'ht', 'vt', 'tb', 'pd'] as const;

/** The style with everything that is not set taken off, for a cell that may have had it: the grid merges styles. */
export function wholeStyle(style: IStyleData): IStyleData {
  return { ...Object.fromEntries(everyKey.map((key) => [key, null])), ...style };
}
