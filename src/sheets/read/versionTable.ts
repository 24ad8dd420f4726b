import type { DocumentVersion } from '../../plan/documentVersion';
import { versionTable, type VersionColumnId } from '../declarations/versions';
import type { CellReader } from './cellReader';
import type { LocatedTable } from './locate';
import { filledRows } from './rows';

export function readVersionTable(
  located: LocatedTable<VersionColumnId>,
  reader: CellReader,
): readonly DocumentVersion[] {
  return Array.from(filledRows(located, versionTable, reader), ({ text, value }) => ({
    version: text('version'),
    day: value('day', reader.date),
    change: text('change'),
    author: text('author'),
  }));
}
