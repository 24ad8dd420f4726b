import { absoluteRectName, sheetPrefix } from '../document/a1';
import { sheetName, type SheetRect } from './address';
import type { Host } from './host';

/** `Ramme!$B$2`, as names and validation lists have it. */
export const absoluteAddress = (host: Host, { sheet, rect }: SheetRect): string =>
  `${sheetPrefix(sheetName(host, sheet))}${absoluteRectName(rect)}`;
