import type { Rectangle } from '../../sheets/address';
import type { SheetEdit } from '../../sheets/changeSet';
import { across, along, endOf, sharedSpan, withSpan, type Axis, type Span } from './rectangles';

/**
 * What has to be read now, before any of the edits, to know the cells that will stand in a rectangle after them. It may be more
 * than that: how lines get their room is known only when the workbook has been read.
 */
export function reach(edits: readonly SheetEdit[], sheet: string, rectangle: Rectangle): readonly Rectangle[] {
  return edits.reduceRight<readonly Rectangle[]>(
    (pieces, edit) => pieces.flatMap((piece) => beforeEdit(edit, sheet, piece)),
    [rectangle],
  );
}

function beforeEdit(edit: SheetEdit, sheet: string, piece: Rectangle): readonly Rectangle[] {
  if (edit.kind === 'addSheet' && edit.sheet.name === sheet) return [];
  const lines = linesOf(edit);
  return lines?.sheet === sheet ? piecesBefore(lines, piece) : [piece];
}

interface Lines {
  readonly sheet: string;
  readonly axis: Axis;
  readonly span: Span;
  readonly breadth: Span;
  readonly comeIn: boolean;
  /** What is beyond may have moved with the lines, or not. */
  readonly isOpen: boolean;
}

function linesOf(edit: SheetEdit): Lines | null {
  switch (edit.kind) {
    case 'insertRows':
    case 'deleteRows': {
      const comeIn = edit.kind === 'insertRows';
      const span = { first: edit.row, count: comeIn ? edit.content.length : edit.before.length };
      const end = endOf(along('row', edit.area));
      // Of a table's whole body one row is kept.
      const isWhole = !comeIn && span.count + 2 >= edit.area.rowCount;
      const isOpen = (comeIn ? span.first : endOf(span)) === end || isWhole;
      return { sheet: edit.sheet, axis: 'row', span, breadth: across('row', edit.area), comeIn, isOpen };
    }
    case 'insertColumn':
    case 'deleteColumn': {
      const comeIn = edit.kind === 'insertColumn';
      const span = { first: edit.area.column + edit.index, count: 1 };
      const isOpen = (comeIn ? span.first : endOf(span)) === endOf(along('column', edit.area));
      return { sheet: edit.sheet, axis: 'column', span, breadth: across('column', edit.area), comeIn, isOpen };
    }
    default:
      return null;
  }
}

function piecesBefore({ axis, span, breadth, comeIn, isOpen }: Lines, piece: Rectangle): readonly Rectangle[] {
  const crossAxis: Axis = axis === 'row' ? 'column' : 'row';
  const cross = across(axis, piece);
  const inside = sharedSpan(cross, breadth);
  if (!inside) return [piece];
  const beside = [
    { first: cross.first, count: inside.first - cross.first },
    { first: endOf(inside), count: endOf(cross) - endOf(inside) },
  ].filter(({ count }) => count > 0);
  const band = withSpan(crossAxis, piece, inside);
  return [
    ...beside.map((rest) => withSpan(crossAxis, piece, rest)),
    ...spansBefore(along(axis, piece), span, comeIn, isOpen).map((each) => withSpan(axis, band, each)),
  ];
}

function spansBefore(now: Span, { first, count }: Span, comeIn: boolean, isOpen: boolean): readonly Span[] {
  const beyond = comeIn ? first + count : first;
  const ahead = sharedSpan(now, { first: 0, count: first });
  const behind = endOf(now) > beyond ? { first: Math.max(now.first, beyond), end: endOf(now) } : null;
  const by = comeIn ? -count : count;
  const shifted = behind && {
    first: behind.first + (isOpen ? Math.min(by, 0) : by),
    count: behind.end - behind.first + (isOpen ? count : 0),
  };
  return [ahead, shifted].filter((each) => each !== null);
}
