import type { Municipality } from '../../../plan/municipality';
import { municipalityByNumber } from '../../../plan/registers/municipalities2018';
import { readMunicipality } from '../../../plan/values';
import { yesNoNames } from '../../../sheets/declarations/yesNo';
import type { PlanReading } from '../../../sheets/planReading';
import { cellFix } from '../../cellFix';
import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';

const id = 'register/owner-not-option';

/** Trondheim owns the programme: it is no option municipality, and sits in no local group as one. */
export const rule: Rule = {
  id,
  messages: { marked: 'error', inLocalGroup: 'error' },
  reads: ['municipalities', 'memberships', 'settings'],
  sources: [
    { section: '1.2', quote: 'Programmet eies i fellesskap av Helse Midt-Norge RHF og Trondheim kommune.' },
    { section: '2', quote: 'Trondheim kommune og to fastlegekontor i Trondheim utgjør hovedprosjektet.' },
  ],
  check(reading, settings) {
    const owners = ownersOf(settings);
    return [
      ...(reading.plan.municipalities ?? []).flatMap((municipality) => marked(reading, municipality, owners)),
      ...inLocalGroups(reading, owners),
    ];
  },
};

/** The owner municipalities by number. */
function ownersOf({ ownerMunicipality }: RuleSettings): ReadonlySet<string> {
  return new Set(
    ownerMunicipality.flatMap((name) => {
      const reading = readMunicipality({ value: name });
      return 'value' in reading && reading.value !== null ? [reading.value] : [];
    }),
  );
}

function marked(
  reading: PlanReading,
  { number, isOptionMunicipality: mark }: Municipality,
  owners: ReadonlySet<string>,
): ReportedFinding[] {
  if (number.value === null || !owners.has(number.value) || mark.value !== true) return [];
  const name = nameOf(number.value);
  const facts = reading.tables.municipalities;
  const before = facts?.contentOf(mark.at.row)[mark.at.column - facts.area.column];
  const after = yesNoNames.no[facts?.language ?? 'nb'];
  const fixes = before === undefined ? [] : [cellFix(id, 'unmark', { name }, { at: mark.at, before, after })];
  return [{ message: 'marked', places: placesOf([mark.at]), values: { name }, fixes }];
}

function inLocalGroups(reading: PlanReading, owners: ReadonlySet<string>): ReportedFinding[] {
  const { seatsOf, seatedMunicipalities } = organisationOf(reading.plan);
  if (![...seatedMunicipalities].some((number) => owners.has(number))) return [];
  const seats = seatsOf.get('localWorkingGroup') ?? [];
  return seats.flatMap(({ municipality }) =>
    municipality.value !== null && owners.has(municipality.value)
      ? [
          {
            message: 'inLocalGroup',
            places: placesOf([municipality.at]),
            values: { name: nameOf(municipality.value) },
          },
        ]
      : [],
  );
}

const nameOf = (number: string): string => municipalityByNumber(number)?.name ?? number;
