import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import type { SheetId } from '../sheets/sheetState';

/** `RRGGBB`; empty when the tab has no colour of its own. */
export const tabColor = (core: DocumentCore, sheet: SheetId): string =>
  core.worksheet(sheet).properties.tabColor?.argb?.slice(-6) ?? '';

export function setTabColor(core: DocumentCore, sheet: SheetId, rgb: string, source: ChangeSource): void {
  core.change(source, (step) => {
    const { properties } = core.worksheet(sheet);
    const write = (color: typeof properties.tabColor): void => {
      if (color) properties.tabColor = color;
      else delete properties.tabColor;
    };
    step.keep(partSlot(sheet, 'tab colour', () => properties.tabColor, write));
    write(rgb === '' ? undefined : { argb: `FF${rgb}` });
    step.tell({ kind: 'sheetLayout', sheet, what: 'panes' });
  });
}
