import type { Group } from '../../../plan/group';
import type { Membership } from '../../../plan/membership';
import type { PlanReading } from '../../../sheets/planReading';
import type { Fix } from '../../finding';
import { organisationOf, type Organisation } from '../../organisation';
import { isFilled } from '../../people';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { fixOf, tableCellEdit } from '../markFix';
import { listOf, municipalityName, seatLabel } from '../names';

const id = 'representation/member-from-other-region';

/** The groups whose seats are for a region. */
const groups: readonly Group[] = ['localWorkingGroup', 'regionalWorkingGroup', 'cooperationCouncil'];

/** A seat for a region is held by somebody from one of its municipalities: those it is the primary region of, and the others (rules I-07). */
export const rule: Rule = {
  id,
  messages: { member: 'warning', delegate: 'error' },
  reads: ['municipalities', 'memberships', 'regions'],
  needs: [{ table: 'municipalities', columns: ['region'] }],
  sources: [
    { section: '5.3', quote: 'Alle kommuner innad i den enkelte region bør være representert.' },
    { section: '5.2', quote: 'regionen representeres med en person (fra den lokal arbeidsgruppen)' },
  ],
  check(reading) {
    const organisation = organisationOf(reading.plan);
    return groups.flatMap((group) =>
      [...organisation.strays].flatMap((seat) => {
        const { region, municipality } = seat;
        if (seat.group.value !== group || !isFilled(seat)) return [];
        if (region.value === null || municipality.value === null) return [];
        const own = organisation.regionsOf.get(municipality.value) ?? [];
        return [
          {
            message: group === 'regionalWorkingGroup' ? 'delegate' : 'member',
            places: placesOf([municipality.at, region.at]),
            values: {
              person: seatLabel(organisation, seat),
              municipality: municipalityName(organisation, municipality.value),
              region: region.value,
              own: listOf(own),
            },
            fixes: [...moves(reading, seat, own), ...widening(reading, organisation, seat)],
          },
        ];
      }),
    );
  },
};

/** The seat is for a region of the municipality after all. */
function moves({ tables }: PlanReading, { region }: Membership, own: readonly string[]): readonly Fix[] {
  return own.flatMap((name) => {
    const edit = tableCellEdit(tables.memberships, region.at, name);
    return fixOf(id, 'setRegion', { region: name }, edit && [edit]);
  });
}

/** The municipality takes part in the stated region as well. */
function widening(
  { tables: { municipalities: facts } }: PlanReading,
  { municipalityByNumber }: Organisation,
  { region, municipality }: Membership,
): readonly Fix[] {
  const row = municipality.value === null ? undefined : municipalityByNumber.get(municipality.value);
  if (!facts || !row || region.value === null || facts.columns.otherRegions === undefined) return [];
  const before = facts.contentOf(row.otherRegions.at.row)[row.otherRegions.at.column - facts.area.column];
  if (before === undefined || typeof before === 'object') return [];
  const after = before === '' ? region.value : `${String(before)}; ${region.value}`;
  const edit = tableCellEdit(facts, row.otherRegions.at, after);
  return fixOf(id, 'addRegion', { municipality: row.name.value, region: region.value }, edit && [edit]);
}
