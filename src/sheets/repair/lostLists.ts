import { rectangleAddress } from '../address';
import type { SetLists } from '../changeSet';
import type { ListArea, Repair, RepairGround } from './repair';

/** Columns where cells have lost their drop-down list, as they do when something is pasted over them. */
export function lostLists(lists: RepairGround['lists']): Repair[] {
  const columns = new Map<string, { readonly area: ListArea; readonly lost: SetLists['lists'][number][] }>();
  for (const { area, without } of lists) {
    if (without.length === 0) continue;
    const key = `${area.sheet}\n${area.column}`;
    const column = columns.get(key) ?? { area, lost: [] };
    columns.set(key, column);
    for (const { first, last } of without) {
      const range = rectangleAddress({ row: first, column: area.column, rowCount: last - first + 1, columnCount: 1 });
      column.lost.push({ range, before: null, after: area.rule });
    }
  }
  return [...columns.values()].map(({ area: { table, header, sheet }, lost }): Repair => ({
    kind: 'lostList',
    table,
    choices: [
      {
        title: { kind: 'repair', repair: 'lostList', table, values: { column: header } },
        edits: [{ kind: 'setLists', sheet, lists: lost }],
      },
    ],
  }));
}
