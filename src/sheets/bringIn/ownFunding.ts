import { cellText } from './cellText';
import { isOwnFundingRow } from '../read/rowWords';
import { columnsOf, type ColumnSource } from './columnMatch';
import type { SourceList } from './sourceList';

/** How many rows of the list are the own funding, as in the plan's single table (section 9). */
export function ownFundingRows(list: SourceList, activity: ColumnSource | undefined): number {
  const [id] = activity ? columnsOf(activity) : [];
  const place = list.columns.findIndex((column) => column.id === id);
  return list.rows.filter(({ cells }) => {
    const cell = cells[place];
    return cell !== undefined && isOwnFundingRow(cellText(cell, list.date1904));
  }).length;
}
