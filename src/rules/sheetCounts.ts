import type { Finding, Severity } from './finding';
import type { PlanReading } from '../sheets/planReading';

export interface SheetCount {
  /** `null` for what concerns the whole workbook, such as a sheet that is missing. */
  readonly sheet: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/**
 * The findings by the sheet of their first place: first what concerns the whole workbook, then the plan's sheets as they stand in
 * the workbook, those without findings too, and other sheets where something was found.
 */
export function countBySheet(findings: readonly Finding[], reading: PlanReading): readonly SheetCount[] {
  const counts = new Map<string | null, Record<Severity, number>>();
  for (const { severity, places } of findings) {
    const sheet = places[0]?.sheet ?? null;
    const ofSheet = counts.get(sheet) ?? { error: 0, warning: 0, info: 0 };
    ofSheet[severity] += 1;
    counts.set(sheet, ofSheet);
  }
  const planned = new Set(Object.values(reading.tables).map(({ sheet }) => sheet));
  const inOrder = reading.workbook.sheets.map(({ name }) => name);
  const shown = inOrder.filter((name) => planned.has(name) || counts.has(name));
  const elsewhere = [...counts.keys()].filter((name) => name !== null && !inOrder.includes(name));
  const whole = counts.has(null) ? [null] : [];
  return [...whole, ...shown, ...elsewhere].map((sheet) => {
    const ofSheet = counts.get(sheet) ?? { error: 0, warning: 0, info: 0 };
    return { sheet, counts: ofSheet, total: ofSheet.error + ofSheet.warning + ofSheet.info };
  });
}
