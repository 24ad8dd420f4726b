import type { SelectedCells } from '../../excel/workbookPort';
import { parseAddress, type Rectangle } from '../../sheets/address';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import type { KeyedFinding } from '../store/findingList';

interface Spot extends Rectangle {
  readonly key: string;
}

/** Tells which finding concerns the selected cells: the one whose place is the smallest around the first of them. */
export function findingFinder(
  { sheets }: WorkbookSnapshot,
  findings: readonly KeyedFinding[],
): (selected: SelectedCells | null) => string | null {
  const nameById = new Map(sheets.map(({ id, name }) => [id, name]));
  const bySheet = new Map<string, Spot[]>();
  for (const { key, finding } of findings) {
    for (const { sheet, cell } of finding.places) {
      const area = parseAddress(cell);
      if (!area) continue;
      const spots = bySheet.get(sheet) ?? [];
      spots.push({ ...area, key });
      bySheet.set(sheet, spots);
    }
  }
  return (selected) => {
    const spots = selected && bySheet.get(nameById.get(selected.sheetId) ?? '');
    const around = (spots ?? []).filter((spot) => selected !== null && contains(spot, selected.row, selected.column));
    const [first, ...others] = around;
    return first ? others.reduce((best, spot) => (sizeOf(spot) < sizeOf(best) ? spot : best), first).key : null;
  };
}

const contains = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

const sizeOf = ({ rowCount, columnCount }: Rectangle): number => rowCount * columnCount;
