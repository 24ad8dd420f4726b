import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import type { Worksheet } from '../excelts';
import type { SheetId } from '../sheets/sheetState';

export type PageSetup = Worksheet['pageSetup'];

export const pageSetup = (core: DocumentCore, sheet: SheetId): Readonly<PageSetup> => core.worksheet(sheet).pageSetup;

/** `undefined` takes a setting away. */
export function changePageSetup(
  core: DocumentCore,
  sheet: SheetId,
  change: { readonly [Name in keyof PageSetup]?: PageSetup[Name] | undefined },
  source: ChangeSource,
): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    step.keep(
      partSlot(
        sheet,
        'page',
        () => worksheet.pageSetup,
        (setup) => (worksheet.pageSetup = setup),
      ),
    );
    const merged = Object.entries({ ...worksheet.pageSetup, ...change }).filter(([, value]) => value !== undefined);
    worksheet.pageSetup = Object.fromEntries(merged) as unknown as PageSetup;
    step.tell({ kind: 'sheetLayout', sheet, what: 'page' });
  });
}
