import type { SheetId } from '../sheets/sheetState';
import type { Kept, Slot } from './slots';

/** A part of a sheet that is read and written as one value, such as its frozen panes. The value must not be changed in place. */
export function partSlot<T>(sheet: SheetId, name: string, read: () => T, write: (value: T) => void): Slot {
  const slot: Slot = {
    key: `${name} ${sheet}`,
    keep(): Kept {
      const value = read();
      return { slot, touches: { kind: 'sheet', sheet }, putBack: () => write(value) };
    },
  };
  return slot;
}
