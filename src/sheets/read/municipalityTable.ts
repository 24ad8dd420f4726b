import type { Municipality, MunicipalityNumber } from '../../plan/municipality';
import type { Located } from '../../plan/place';
import { municipalityTable, type MunicipalityColumnId } from '../declarations/municipalities';
import { countyChoices, regionBasisChoices } from '../declarations/organisationChoices';
import type { CellReader } from './cellReader';
import type { LocatedTable } from './locate';
import { filledRows, type TableRow } from './rows';

export function readMunicipalityTable(
  located: LocatedTable<MunicipalityColumnId>,
  reader: CellReader,
): readonly Municipality[] {
  const municipalities: Municipality[] = [];
  for (const row of filledRows(located, municipalityTable, reader)) {
    const { text, value, at } = row;
    const otherRegions = value('otherRegions', reader.regions);
    municipalities.push({
      number: numberOf(row, reader),
      name: text('name'),
      county: value('county', (index, column) => reader.choice(index, column, countyChoices)),
      region: value('region', reader.region),
      otherRegions: { value: otherRegions.value ?? [], at: at('otherRegions') },
      regionBasis: value('regionBasis', (index, column) => reader.choice(index, column, regionBasisChoices)),
      isOptionMunicipality: value('isOptionMunicipality', reader.yesNo),
      population: value('population', reader.count),
      comment: text('comment'),
    });
  }
  return municipalities;
}

/** By the number; where there is none, the name tells which municipality it is, and what there is to say is said of the name. */
function numberOf(
  { value, text }: TableRow<MunicipalityColumnId>,
  reader: CellReader,
): Located<MunicipalityNumber | null> {
  const number = text('number').value === '' ? null : value('number', reader.municipalityNumber);
  return number ?? value('name', reader.municipality);
}
