import { rectangleAddress } from '../address';
import type { PrintLayout, RangeFormat, TableLayout } from '../changeSet';

/** The look of the title and the hint line, the same in every sheet of ours. */
export function headings(): RangeFormat[] {
  return [
    { range: 'A1', bold: true, fontSize: 14, fontColor: '#1F3864' },
    { range: 'A2', fontColor: '#595959' },
  ];
}

/** The header and the body, e.g. `A4:G17`. */
export const tableArea = (table: TableLayout): string => rectangleAddress(table);

/** Every sheet is wide; the header row is repeated on each page. */
export function printLayout({ row }: TableLayout): PrintLayout {
  return { orientation: 'landscape', titleRows: `${row + 1}:${row + 1}` };
}
