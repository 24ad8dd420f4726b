import { dayFromSerial } from '../plan/calendarDay';
import { tables } from '../sheets/declarations';
import { tableIds, type ColumnDeclaration, type TableId } from '../sheets/declarations/declaration';
import { formatDay, formatKroner, formatShare } from '../text/format';
import { table } from './markdown';
import type { ExampleContent, ExampleRow, SheetExample } from './sheetExample';

/** The tables of an example as a reader sees them, each under its sheet's name, with the columns that hold anything. */
export function sheetExampleTables({ rows, ownSheets = {}, hiddenRows = {} }: SheetExample): readonly string[] {
  const declared = tableIds.flatMap((id) => {
    const body = rows[id] ?? [];
    return body.length > 0 ? [`${tables[id].sheetNames.nb}:`, tableOf(id, body)] : [];
  });
  const own = Object.entries(ownSheets).flatMap(([name, cells]) => {
    const [header = [], ...body] = cells.map((row) => row.map((content) => shown(content)));
    return [`${name}:`, table(header, body)];
  });
  const hidden = Object.entries(hiddenRows).map(([name, numbers]) => `Skjulte rader i ${name}: ${numbers.join(', ')}.`);
  return [...declared, ...own, ...hidden];
}

function tableOf(id: TableId, rows: readonly ExampleRow[]): string {
  const columns: readonly ColumnDeclaration[] = tables[id].columns;
  const used = columns.filter((column) => rows.some((row) => (row[column.id] ?? '') !== ''));
  return table(
    used.map((column) => column.headers.nb),
    rows.map((row) => used.map((column) => shown(row[column.id] ?? '', column))),
  );
}

function shown(content: ExampleContent, column?: ColumnDeclaration): string {
  if (typeof content === 'object') return `${String(content.value)} (\`${content.formula}\`)`;
  if (typeof content !== 'number') return String(content);
  switch (column?.kind) {
    case 'amount':
      return formatKroner(content, 'nb').replace(/\s?kr$/u, '');
    case 'share':
      return formatShare(content, 'nb');
    case 'date': {
      const day = dayFromSerial(content);
      return day ? formatDay(day, 'nb') : String(content);
    }
    default:
      return String(content);
  }
}
