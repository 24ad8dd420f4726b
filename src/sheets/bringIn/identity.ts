import { municipalityByNumber } from '../../plan/registers/municipalities2018';
import { looseKey } from '../../plan/values/nameKeys';
import { readMunicipality, readRegion } from '../../plan/values';
import { groupChoices } from '../declarations/organisationChoices';
import type { ListTable } from './headerNames';
import { dayOf } from './rowContent';
import type { Field } from './rowFields';
import { contextFor, tableIn, type Target } from './target';

/**
 * What makes a row the same as another: a person or post with its municipality and group, an activity with its days, a budget
 * activity, a region or a municipality by any of its names, a meeting place with its day and region. `null` where the row has no name.
 */
export type RowIdentity = readonly [name: string, ...more: string[]];

export function identityOf(fields: readonly Field[], table: ListTable, target: Target): RowIdentity | null {
  const text = (id: string): string => String(fields.find(({ column }) => column === id)?.meant?.stored ?? '');
  const day = (id: string): string => dayOf(fields, id, target.workbook.date1904) ?? '';
  switch (table) {
    case 'memberships':
      return named(text('person') || text('role'), text('municipality') || text('region'), text('group'));
    case 'activities':
      return named(text('name'), day('start'), day('end') || day('start'));
    case 'budget':
      return named(text('activity'));
    case 'regions':
      return named(regionName(text('name'), target));
    case 'municipalities':
      return named(municipalityName(text('number') || text('name')));
    case 'meetingPlaces':
      return named(text('name'), day('day'), text('region'));
  }
}

function named(name: string, ...more: string[]): RowIdentity | null {
  const key = looseKey(name);
  return key === '' ? null : [key, ...more.map(looseKey)];
}

const regionName = (text: string, { regions }: Target): string => {
  const reading = readRegion(text, regions);
  return 'value' in reading && reading.value !== null ? reading.value : text;
};

function municipalityName(text: string): string {
  const reading = readMunicipality({ value: text });
  const number = 'value' in reading ? reading.value : null;
  return number === null ? text : (municipalityByNumber(number)?.name ?? text);
}

/** The rows that the workbook holds already. */
export function existingIdentities(table: ListTable, target: Target): readonly RowIdentity[] {
  return identitiesIn(table, target).filter((identity) => identity !== null);
}

function identitiesIn(table: ListTable, target: Target): readonly (RowIdentity | null)[] {
  // What the plan's own single table says is no row of a table that rows can be added to.
  if (!tableIn(target, table)) return [];
  const { plan } = target;
  const { language } = contextFor(target, table);
  switch (table) {
    case 'memberships':
      return (plan.memberships ?? []).map(({ person, role, municipality, region, group }) => {
        const place = municipality.value === null ? region.value : municipalityByNumber(municipality.value)?.name;
        const seat = group.value === null ? '' : groupChoices[group.value].names[language];
        return named(person.value || role.value, place ?? '', seat);
      });
    case 'activities':
      return (plan.activities ?? []).map(({ name, start, end }) =>
        named(name.value, start.value ?? '', end.value ?? start.value ?? ''),
      );
    case 'budget':
      return (plan.budget?.lines ?? []).map(({ activity }) => named(activity.value));
    case 'regions':
      return (plan.regions ?? []).map(({ name }) => named(name.value));
    case 'municipalities':
      return (plan.municipalities ?? []).map(({ number, name }) =>
        named(number.value === null ? name.value : (municipalityByNumber(number.value)?.name ?? name.value)),
      );
    case 'meetingPlaces':
      return (plan.meetingPlaces ?? []).map(({ name, day, region }) =>
        named(name.value, day.value ?? '', region.value ?? ''),
      );
  }
}

/** Tells whether a row is among those met before. */
export class KnownRows {
  private readonly byName = new Map<string, RowIdentity[]>();

  constructor(
    private readonly table: ListTable,
    rows: readonly RowIdentity[] = [],
  ) {
    for (const row of rows) this.add(row);
  }

  add(row: RowIdentity): void {
    const alike = this.byName.get(row[0]);
    if (alike) alike.push(row);
    else this.byName.set(row[0], [row]);
  }

  has(row: RowIdentity): boolean {
    return (this.byName.get(row[0]) ?? []).some((other) =>
      row.every(
        (part, index) => part === other[index] || (this.mayLack(index) && (part === '' || other[index] === '')),
      ),
    );
  }

  /** Lists of members seldom say which group they are of: that makes nobody another. */
  private mayLack(index: number): boolean {
    return this.table === 'memberships' && index === GROUP;
  }
}

const GROUP = 2;
