import type { Region } from '../../plan/region';
import { splitNames } from '../../plan/values';
import { countyChoices } from '../declarations/organisationChoices';
import { regionTable, type RegionColumnId } from '../declarations/regions';
import type { CellReader } from './cellReader';
import type { LocatedTable } from './locate';
import { filledRows } from './rows';

export function readRegionTable(located: LocatedTable<RegionColumnId>, reader: CellReader): readonly Region[] {
  const regions: Region[] = [];
  for (const { text, value } of filledRows(located, regionTable, reader)) {
    const aliases = text('aliases');
    regions.push({
      name: text('name'),
      county: value('county', (row, column) => reader.choice(row, column, countyChoices)),
      contactPerson: text('contactPerson'),
      webPage: text('webPage'),
      aliases: { value: splitNames(aliases.value), at: aliases.at },
      comment: text('comment'),
    });
  }
  return regions;
}
