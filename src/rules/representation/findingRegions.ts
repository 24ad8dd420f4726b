import type { CellRef, Place } from '../../plan/place';
import type { Finding } from '../finding';
import { organisationOf, regionOf } from '../organisation';
import type { PlanReading } from '../../sheets/planReading';

/** The findings about people and regions, by the region they concern, in reading order. */
export type RegionFindings = ReadonlyMap<string, readonly Finding[]>;

/** Rules whose findings are about people in a region or the region itself. */
const isAboutRegions = ({ rule }: Finding): boolean => rule.startsWith('representation/');

export function findingsByRegion(reading: PlanReading, findings: readonly Finding[]): RegionFindings {
  const rows = regionsOfRows(reading);
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isAboutRegions(finding)) continue;
    const [region, ...others] = regionsOf(finding, rows);
    // What is said of several regions at once is not about any one of them.
    if (region === undefined || others.length > 0) continue;
    const theirs = found.get(region);
    if (theirs) theirs.push(finding);
    else found.set(region, [finding]);
  }
  return found;
}

/** The region that the finding names, else those of the rows that it stands in. */
function regionsOf({ values: { region }, places }: Finding, rows: RegionsOfRows): readonly string[] {
  if (typeof region === 'string' && region !== '') return [region];
  return [...new Set(places.flatMap((place) => regionsAt(place, rows)))];
}

/** By sheet and zero-based row. */
type RegionsOfRows = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

function regionsOfRows({ plan }: PlanReading): RegionsOfRows {
  const organisation = organisationOf(plan);
  const sheets = new Map<string, Map<number, readonly string[]>>();
  const put = ({ sheet, row }: CellRef, regions: readonly string[]): void => {
    const rows = sheets.get(sheet) ?? new Map<number, readonly string[]>();
    sheets.set(sheet, rows.set(row, regions));
  };
  for (const { name } of plan.regions ?? []) put(name.at, name.value === '' ? [] : [name.value]);
  for (const { name, region, otherRegions } of plan.municipalities ?? []) {
    put(name.at, region.value === null ? otherRegions.value : [region.value, ...otherRegions.value]);
  }
  for (const seat of plan.memberships ?? []) {
    const region = regionOf(organisation, seat);
    if (region !== null) put(seat.person.at, [region]);
  }
  return sheets;
}

const range = /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/u;

function regionsAt({ sheet, cell }: Place, sheets: RegionsOfRows): readonly string[] {
  const rows = sheets.get(sheet);
  const [, first, last] = range.exec(cell) ?? [];
  if (!rows || first === undefined) return [];
  const found = new Set<string>();
  for (let row = Number(first) - 1; row < Number(last ?? first); row++) {
    for (const region of rows.get(row) ?? []) found.add(region);
  }
  return [...found];
}
