import type { DocumentCore } from './documentCore';
import type { Kept, Slot } from './slots';

/** Tables, names, validations, filters and the order of sheets. */
export function wordsSlot(core: DocumentCore): Slot {
  const slot: Slot = {
    key: 'words',
    keep(): Kept {
      const { tables, names, validations, autoFilters, sheetStates } = core;
      return {
        slot,
        touches: { kind: 'words' },
        putBack: () => Object.assign(core, { tables, names, validations, autoFilters, sheetStates }),
      };
    },
  };
  return slot;
}
