import { cellName } from '../a1';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import type { SheetId } from '../sheets/sheetState';

/** How many rows and columns stay in view; zero of both freezes nothing. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export function frozenPanes(core: DocumentCore, sheet: SheetId): FrozenPanes {
  const view = core.worksheet(sheet).views.find(({ state }) => state === 'frozen');
  if (!view || !('ySplit' in view || 'xSplit' in view)) return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

export function freezePanes(
  core: DocumentCore,
  sheet: SheetId,
  { rows, columns }: FrozenPanes,
  source: ChangeSource,
): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    step.keep(
      partSlot(
        sheet,
        'panes',
        () => worksheet.views,
        (views) => (worksheet.views = views),
      ),
    );
    const { rightToLeft, showGridLines, showRowColHeaders, zoomScale } = worksheet.views[0] ?? {};
    const shared = Object.fromEntries(
      Object.entries({ rightToLeft, showGridLines, showRowColHeaders, zoomScale }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    worksheet.views =
      rows === 0 && columns === 0
        ? [{ ...shared, state: 'normal' }]
        : [{ ...shared, state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell: cellName(rows, columns) }];
    step.tell({ kind: 'sheetLayout', sheet, what: 'panes' });
  });
}

export const showsGridlines = (core: DocumentCore, sheet: SheetId): boolean =>
  core.worksheet(sheet).views[0]?.showGridLines ?? true;

export function showGridlines(core: DocumentCore, sheet: SheetId, shown: boolean, source: ChangeSource): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    step.keep(
      partSlot(
        sheet,
        'panes',
        () => worksheet.views,
        (views) => (worksheet.views = views),
      ),
    );
    const [first = { state: 'normal' as const }, ...others] = worksheet.views;
    worksheet.views = [{ ...first, showGridLines: shown }, ...others];
    step.tell({ kind: 'sheetLayout', sheet, what: 'panes' });
  });
}
