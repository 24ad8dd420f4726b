import type { DocumentCore } from '../core/documentCore';

interface FormatFill {
  type?: string;
  pattern?: string;
}

/** Sets right, before the library writes, what it would write wrongly. */
export function repairForWriting(core: DocumentCore): void {
  core.sheetStates.forEach(({ worksheet }, position) => {
    worksheet.orderNo = position;
    // A fill without a pattern type is read as the pattern «undefined» and would be written so; Excel takes it as solid.
    for (const { rules } of worksheet.conditionalFormattings) {
      for (const rule of rules) {
        const fill = (rule as { style?: { fill?: FormatFill } }).style?.fill;
        if (fill?.type === 'pattern' && (!fill.pattern || fill.pattern === 'undefined')) fill.pattern = 'solid';
      }
    }
  });
  const active = core.sheetStates.findIndex(({ id }) => id === core.activeSheet);
  const [view] = core.workbook.views;
  const places = { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, visibility: 'visible' as const };
  core.workbook.views = [{ ...places, ...view, activeTab: Math.max(0, active) }];
  // What other programs cannot calculate as we do, they shall calculate anew.
  core.workbook.calcProperties.fullCalcOnLoad = true;
}
