import { BooleanNumber, BorderStyleTypes, type IStyleData } from '@univerjs/core';
import { bodyRect, headerRect, totalsRect, type TableState } from '../document/tables/tableState';
import { containsCell } from '../document/rect';

/** What a table style lends to a cell. The cell's own format comes on top. */
export interface TablePaint {
  readonly header: IStyleData;
  readonly band: IStyleData;
  readonly totals: IStyleData;
}

const line = (rgb: string): { s: BorderStyleTypes; cl: { rgb: string } } => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
const accents = ['000000', '4472C4', 'ED7D31', '7B7B7B', 'BF9000', '2E75B6', '548235'] as const;
const pale = ['D9D9D9', 'D9E2F3', 'FBE5D5', 'EDEDED', 'FFF2CC', 'DEEBF6', 'E2EFD9'] as const;

/**
 * Excel's built-in styles, by family and accent colour: light ones have a line and coloured text, the others a filled
 * header. What tells rows apart is what matters here, not every shade.
 */
export function tablePaint(styleName: string | null): TablePaint | undefined {
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(styleName ?? '');
  if (!named) return undefined;
  const index = (Number(named[2]) - 1) % 7;
  const accent = `#${accents[index] ?? accents[0]}`;
  const band: IStyleData = { bg: { rgb: `#${pale[index] ?? pale[0]}` } };
  const totals: IStyleData = { bl: BooleanNumber.TRUE, bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: accent } } } };
  if (named[1] === 'Light' && Number(named[2]) <= 7) {
    return {
      header: { bl: BooleanNumber.TRUE, cl: { rgb: accent }, bd: { t: line(accent), b: line(accent) } },
      band,
      totals,
    };
  }
  return { header: { bl: BooleanNumber.TRUE, cl: { rgb: '#FFFFFF' }, bg: { rgb: accent } }, band, totals };
}

/** The style a table lends to one of its cells, or `undefined` for none. */
export function paintAt(table: TableState, paint: TablePaint, row: number, column: number): IStyleData | undefined {
  const header = headerRect(table);
  if (header && containsCell(header, row, column)) return paint.header;
  const totals = totalsRect(table);
  if (totals && containsCell(totals, row, column)) return paint.totals;
  const body = bodyRect(table);
  const isBand = table.style.showBandedRows && containsCell(body, row, column) && (row - body.row) % 2 === 0;
  return isBand ? paint.band : undefined;
}
