import { parseRect, rectName, sheetPrefix } from '../document/a1';
import type { Rect } from '../document/rect';
import type { SheetId } from '../document/sheets/sheetState';
import type { Host } from './host';
import { HostError } from './hostError';
import { wholeSheet } from './rangeGeometry';

export interface SheetRect {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** `Budsjett!A1:B2`, the sheet's name quoted where a formula would quote it. */
export function addressOf(host: Host, { sheet, rect }: SheetRect): string {
  return `${sheetPrefix(sheetName(host, sheet))}${rectName(rect)}`;
}

export function sheetName(host: Host, sheet: SheetId): string {
  const found = host.document.sheets.find(sheet);
  if (!found) throw new HostError('ItemNotFound');
  return found.name;
}

/** An address as members take it: A1 with or without sheet, or the name of a range; the sheet is the default one. */
export function resolveAddress(host: Host, sheet: SheetId, text: string): SheetRect {
  const { sheetText, cells } = splitAddress(text);
  const target = sheetText === null ? sheet : sheetByName(host, sheetText);
  const rect = parseRect(cells);
  if (rect) return { sheet: target, rect };
  const named = sheetText === null ? namedRange(host, sheet, cells) : null;
  if (!named) throw new HostError('InvalidArgument');
  return named;
}

/** An address of cells of this sheet alone; no address means the whole sheet. */
export function resolveOnSheet(host: Host, sheet: SheetId, text: string | undefined): Rect {
  if (text === undefined || text === '') return wholeSheet;
  const found = resolveAddress(host, sheet, text);
  if (found.sheet !== sheet) throw new HostError('InvalidArgument');
  return found.rect;
}

function splitAddress(text: string): { readonly sheetText: string | null; readonly cells: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheetText: null, cells: text };
  const prefix = text.slice(0, at).replace(/^=/, '');
  const quoted = /^'((?:[^']|'')*)'$/.exec(prefix);
  return { sheetText: quoted ? (quoted[1] ?? '').replace(/''/g, "'") : prefix, cells: text.slice(at + 1) };
}

function sheetByName(host: Host, name: string): SheetId {
  const found = host.document.sheets.list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new HostError('InvalidArgument');
  return found.id;
}

/** A sheet's own name goes before the workbook's. */
function namedRange({ document }: Host, sheet: SheetId, text: string): SheetRect | null {
  const name = document.names.find(text, sheet) ?? document.names.find(text, null);
  return name ? document.names.rectOf(name) : null;
}
