import type { TableState } from '../document/tables/tableState';
import type { Host } from './host';
import { HostError } from './hostError';

/** A table as it stands now; refused when it has been deleted. */
export function tableOf(id: number, { document }: Host): TableState {
  const table = document.tables.find(id);
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

/** By name, whatever its case, or by id. */
export function findTable(key: string, { document }: Host): TableState | undefined {
  return document.tables.find(key) ?? (/^\d+$/.test(key) ? document.tables.find(Number(key)) : undefined);
}
