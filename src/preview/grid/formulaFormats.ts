import type { IStyleData } from '@univerjs/core';
import type { DocumentChange, FormatProbe, OpenDocument, Rect, SheetId } from '../document';
import { containsCell, intersects, lastRow } from '../document/rect';
import { ruleStyle } from './ruleStyle';

interface Painted {
  readonly probe: FormatProbe;
  readonly style: IStyleData;
  holds: boolean;
}

/** Where the conditional formats apply that are formulas, and how the cells look there. The document calculates them. */
export class FormulaFormats {
  private readonly bySheet = new Map<SheetId, RowIndex>();

  constructor(private readonly document: OpenDocument) {
    for (const { id } of document.sheets.list()) {
      const used = document.usedRect(id);
      const probes = used ? document.formatProbes(id, used) : [];
      const results = document.evaluateProbes(probes);
      const painted = probes.map((probe, at) => ({ probe, style: ruleStyle(probe.rule), holds: results[at] ?? false }));
      if (painted.length > 0) this.bySheet.set(id, new RowIndex(painted));
    }
  }

  /** What the formats lend to a cell: the first one that says something of it decides. */
  styleAt(sheet: SheetId, row: number, column: number): IStyleData | undefined {
    const index = this.bySheet.get(sheet);
    let style: IStyleData | undefined;
    for (const { probe, style: lent, holds } of index?.inRow(row) ?? []) {
      if (!holds || !containsCell(probe.rect, row, column)) continue;
      style = { ...lent, ...style };
      if (probe.rule.stopIfTrue) break;
    }
    return style;
  }

  /** Takes in a change; returns the rectangles that look different now. */
  refresh({ events, recalculated }: DocumentChange): { readonly sheet: SheetId; readonly rect: Rect }[] {
    const changed = events.flatMap((event) => ('rect' in event ? [event] : []));
    const isTouched = ({ entry }: FormatProbe): boolean =>
      entry.always ||
      entry.unbounded ||
      entry.precedents.some(
        ({ sheet, rect }) =>
          changed.some((one) => one.sheet === sheet && intersects(one.rect, rect)) ||
          recalculated.some((cell) => cell.sheet === sheet && containsCell(rect, cell.row, cell.column)),
      );
    const due = [...this.bySheet.values()].flatMap(({ all }) => all.filter(({ probe }) => isTouched(probe)));
    const results = this.document.evaluateProbes(due.map(({ probe }) => probe));
    return due.flatMap((one, at) => {
      const holds = results[at] ?? false;
      if (holds === one.holds) return [];
      one.holds = holds;
      return [{ sheet: one.probe.entry.sheet, rect: one.probe.rect }];
    });
  }
}

/** The formats of a sheet by the rows they are for, in the order in which they are applied. */
class RowIndex {
  private readonly rows = new Map<number, Painted[]>();

  constructor(readonly all: readonly Painted[]) {
    for (const one of all) {
      for (let row = one.probe.rect.row; row <= lastRow(one.probe.rect); row++) {
        const known = this.rows.get(row);
        if (known) known.push(one);
        else this.rows.set(row, [one]);
      }
    }
    for (const row of this.rows.values()) row.sort((a, b) => a.probe.order - b.probe.order);
  }

  inRow(row: number): readonly Painted[] {
    return this.rows.get(row) ?? [];
  }
}
