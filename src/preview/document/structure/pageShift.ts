import { parseRect, rectName } from '../a1';
import { partSlot } from '../core/partSlot';
import type { Slot } from '../core/slots';
import type { SheetState } from '../sheets/sheetState';
import { shiftedParts, type Shift } from './shift';

/** The sheet's page setup, which is replaced whole and never changed in place. */
export const pageSlot = ({ id, worksheet }: SheetState): Slot =>
  partSlot(
    id,
    'page',
    () => worksheet.pageSetup,
    (setup) => (worksheet.pageSetup = setup),
  );

/** Print areas and the rows and columns printed on every page follow the cells. */
export function shiftPage({ worksheet }: SheetState, shift: Shift): void {
  const { printArea, printTitlesRow, printTitlesColumn } = worksheet.pageSetup;
  const moved = Object.entries({ printArea, printTitlesRow, printTitlesColumn }).flatMap(([name, text]) =>
    text ? [[name, shiftedText(text, shift)] as const] : [],
  );
  if (moved.length > 0) worksheet.pageSetup = { ...worksheet.pageSetup, ...Object.fromEntries(moved) };
}

/** The library parts several ranges with `&&`. What cannot be read stays. */
function shiftedText(text: string, shift: Shift): string {
  const rects = text.split('&&').map(parseRect);
  if (rects.some((rect) => rect === null)) return text;
  return rects
    .flatMap((rect) => (rect ? shiftedParts(shift, rect) : []))
    .map(rectName)
    .join('&&');
}
