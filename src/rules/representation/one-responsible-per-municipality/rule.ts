import type { Membership } from '../../../plan/membership';
import type { MunicipalityNumber } from '../../../plan/municipality';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { grouped } from '../../organisation';
import { isNamed } from '../../people';
import { peopleOf } from '../../peopleIn';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { cellsOf, hasColumn, localGroupsOf, type LocalGroups } from '../localGroups';
import { peopleFrom } from '../municipalityPeople';
import { listOf, municipalityName, seatLabel } from '../names';
import { mostAtOnce, peopleIn } from '../terms';
import { keepingOne, markingOnly, markingOneOf } from './fixes';

/**
 * Of the members from a municipality one answers for involving it, and nobody sits for more than one municipality. A municipality
 * without members is another rule's finding. Where a whole group has no such mark, that is one finding and not one a municipality.
 */
export const rule: Rule = {
  id: 'representation/one-responsible-per-municipality',
  messages: { none: 'warning', noneInGroup: 'warning', several: 'warning', severalMunicipalities: 'warning' },
  reads: ['regions', 'municipalities', 'memberships', 'workbook'],
  sources: [
    {
      section: '5.3',
      quote:
        'Den enkelte kommunes representant i den lokale arbeidsgruppen blir ansvarlig for involvering av egen kommune i de prosessene som må skje.',
    },
  ],
  check(reading) {
    const found = localGroupsOf(reading);
    if (!found || !hasColumn(reading, 'municipality')) return [];
    const responsible = hasColumn(reading, 'isResponsible') ? responsibleFindings(reading, found) : [];
    return [...responsible, ...representingSeveral(found)];
  },
};

const isMarked = ({ isResponsible }: Membership): boolean => isResponsible.value === true;

function responsibleFindings(reading: PlanReading, found: LocalGroups): readonly ReportedFinding[] {
  const { organisation, seatsBy, byRegion } = found;
  const findings: ReportedFinding[] = [];
  const unmarked = new Map<MunicipalityNumber, readonly Membership[]>();
  for (const [number, seats] of seatsBy) {
    // The owner is no option municipality; a seat for it is another rule's finding.
    if (organisation.municipalityByNumber.get(number)?.isOptionMunicipality.value === false) continue;
    const marked = organisation.responsibleFrom.get(number) ?? [];
    if (marked.length === 0) {
      const regions = organisation.regionsOf.get(number) ?? [];
      const mayBe =
        seats.some(({ isResponsible: mark }) => mark.value === null && isUnreadable(reading, mark.at)) ||
        regions.some((region) => byRegion.get(region)?.undecided.some(isMarked));
      if (!mayBe) unmarked.set(number, seats);
      continue;
    }
    const people = peopleIn(marked);
    const count = mostAtOnce(people);
    if (count < 2) continue;
    const municipality = municipalityName(organisation, number);
    const names = listOf(marked.map((seat) => seatLabel(organisation, seat)));
    findings.push({
      message: 'several',
      places: placesOf(cellsOf(marked, ({ isResponsible }) => isResponsible)),
      values: { municipality, count, names },
      fixes: keepingOne(reading, organisation, people),
    });
  }
  return [...findings, ...unmarkedFindings(reading, found, unmarked)];
}

/** By region: one finding where nobody in the group is marked, else one a municipality. */
function unmarkedFindings(
  reading: PlanReading,
  found: LocalGroups,
  unmarked: ReadonlyMap<MunicipalityNumber, readonly Membership[]>,
): readonly ReportedFinding[] {
  const { organisation, byRegion } = found;
  const marks = (seats: readonly Membership[]) => placesOf(cellsOf(seats, ({ isResponsible }) => isResponsible));
  const regionOf = (number: MunicipalityNumber, seats: readonly Membership[]): string =>
    organisation.regionsOf.get(number)?.[0] ?? seats.flatMap(({ region }) => region.value ?? []).sort()[0] ?? '';
  const regions = grouped([...unmarked], ([number, seats]) => regionOf(number, seats));
  return [...regions].flatMap(([region, municipalities]): readonly ReportedFinding[] => {
    const isUsed = byRegion.get(region)?.seats.some(isMarked) ?? true;
    if (!isUsed && municipalities.length > 1) {
      const seats = municipalities.flatMap(([, theirs]) => theirs);
      const values = { region, count: municipalities.length };
      const fixes = markingOnly(
        reading,
        municipalities.map(([number]) => peopleFrom(found, number)),
      );
      return [{ message: 'noneInGroup', places: marks(seats), values, fixes }];
    }
    return municipalities.map(([number, seats]) => {
      const people = peopleFrom(found, number);
      return {
        message: 'none',
        places: marks(seats),
        values: { municipality: municipalityName(organisation, number), members: people.length },
        fixes: markingOneOf(reading, organisation, people),
      };
    });
  });
}

/** A name that stands for several municipalities in one group. Posts are told apart by their municipality, and namesakes by group. */
function representingSeveral({ groups, organisation }: LocalGroups): readonly ReportedFinding[] {
  const findings: ReportedFinding[] = [];
  for (const { seats } of groups) {
    for (const theirs of peopleOf(seats).withSeveral) {
      const [first] = theirs;
      if (!first || !isNamed(first)) continue;
      const numbers = new Set(theirs.flatMap(({ municipality }) => municipality.value ?? []));
      if (numbers.size < 2) continue;
      findings.push({
        message: 'severalMunicipalities',
        places: placesOf(cellsOf(theirs, ({ municipality }) => municipality)),
        values: {
          person: first.person.value,
          count: numbers.size,
          municipalities: listOf([...numbers].map((number) => municipalityName(organisation, number))),
        },
      });
    }
  }
  return findings;
}
