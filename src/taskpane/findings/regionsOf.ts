import type { Plan } from '../../plan/plan';
import type { Finding } from '../../rules/finding';
import { parseAddress } from '../../sheets/address';

/** Tells which regions a finding concerns: those it names, and those of the rows it points to. */
export function regionReader({
  regions,
  municipalities,
  memberships,
  activities,
  meetingPlaces,
}: Plan): (finding: Finding) => readonly string[] {
  const known = new Set((regions ?? []).map(({ name }) => name.value));
  const byRow = new Map<string, readonly string[]>();
  const note = (at: { readonly sheet: string; readonly row: number }, names: readonly (string | null)[]): void => {
    byRow.set(
      rowKey(at.sheet, at.row),
      names.filter((name) => name !== null),
    );
  };
  for (const { name } of regions ?? []) note(name.at, [name.value]);
  for (const { region } of municipalities ?? []) note(region.at, [region.value]);
  for (const { region } of memberships ?? []) note(region.at, [region.value]);
  for (const { regions: several } of activities ?? []) note(several.at, several.value);
  for (const { region } of meetingPlaces ?? []) note(region.at, [region.value]);
  return ({ values, places }) => {
    const named = values['region'];
    const found = new Set(typeof named === 'string' && known.has(named) ? [named] : []);
    for (const { sheet, cell } of places) {
      const area = parseAddress(cell);
      if (area?.rowCount === 1) for (const name of byRow.get(rowKey(sheet, area.row)) ?? []) found.add(name);
    }
    return [...found];
  };
}

const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;
