import type { Municipality } from '../../../plan/municipality';
import type { CellRef } from '../../../plan/place';
import { municipalityByNumber, type RegisteredMunicipality } from '../../../plan/registers/municipalities2018';
import { countyChoices, regionBasisChoices } from '../../../sheets/declarations/organisationChoices';
import { yesNoNames } from '../../../sheets/declarations/yesNo';
import type { CellContent } from '../../../sheets/changeSet';
import type { PlanReading } from '../../../sheets/planReading';
import type { Fix } from '../../finding';
import { cellFix } from '../../cellFix';
import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import { addRowsFix, deleteRowFix } from '../../rowFix';
import type { ReportedFinding, Rule } from '../../rule';
import { optionRegister } from '../optionRegister';
import { mismatches, nameElsewhere, otherNames } from './numberAndName';

const id = 'register/municipality-set';
/** More than this is a list that is not begun or not of the plan: said once, not once a municipality. */
const MANY = 10;

/** The option municipalities are those of the register: none missing, none marked wrongly, none twice. */
export const rule: Rule = {
  id,
  messages: {
    mismatch: 'error',
    otherName: 'error',
    missing: 'error',
    severalMissing: 'error',
    notMarked: 'error',
    duplicate: 'error',
  },
  reads: ['municipalities', 'regions'],
  sources: [
    { section: '1.2', quote: 'De øvrige kommunene i Trøndelag og Møre og Romsdal, samt Bindal i Nordland' },
    { section: '5.1', quote: 'Alle kommunene i Møre og Romsdal og Trøndelag har opsjonsavtale' },
  ],
  check(reading) {
    const { municipalities } = reading.plan;
    if (!municipalities || municipalities.length === 0) return [];
    const mismatched = municipalities.filter((each) => nameElsewhere(each) !== null);
    return [
      ...mismatches(reading, mismatched),
      ...otherNames(reading, municipalities),
      ...missing(reading, municipalities),
      ...notMarked(reading, municipalities),
      ...duplicates(
        reading,
        municipalities.filter((each) => !mismatched.includes(each)),
      ),
    ];
  },
};

function missing(reading: PlanReading, municipalities: readonly Municipality[]): ReportedFinding[] {
  // Where number and name tell of two municipalities, one of them is meant and neither is known to be missing.
  const listed = new Set(municipalities.flatMap((each) => [each.number.value, nameElsewhere(each)]));
  const absent = optionRegister.filter(({ number }) => !listed.has(number));
  const places = placesOf(municipalities.map(({ name }) => name.at));
  if (absent.length > MANY) {
    const names = absent.map(({ name }) => name);
    const values = { count: absent.length, names: { list: names } };
    return [{ message: 'severalMissing', places, values, fixes: addFix(reading, 'addAll', absent) }];
  }
  return absent.map((municipality) => ({
    message: 'missing',
    places,
    values: { name: municipality.name, number: municipality.number },
    fixes: addFix(reading, 'add', [municipality]),
  }));
}

function addFix(reading: PlanReading, fix: string, absent: readonly RegisteredMunicipality[]): readonly Fix[] {
  const facts = reading.tables.municipalities;
  if (!facts) return [];
  const { language } = facts;
  const regions = organisationOf(reading.plan).regionByName;
  const rows = absent.map((each): Record<string, CellContent> => {
    const region = [each.region, each.suggestedRegion].find((name) => name !== null && regions.has(name)) ?? '';
    const basis =
      region === '' ? '' : regionBasisChoices[region === each.region ? 'sourced' : 'suggested'].names[language];
    return {
      number: Number(each.number),
      name: each.name,
      county: countyChoices[each.county].names[language],
      region,
      regionBasis: basis,
      isOptionMunicipality: yesNoNames.yes[language],
      population: each.population2018,
    };
  });
  const [only] = absent;
  const values = only && absent.length === 1 ? { name: only.name } : { count: absent.length };
  return [addRowsFix(id, fix, values, 'municipalities', facts, rows)];
}

function notMarked(reading: PlanReading, municipalities: readonly Municipality[]): ReportedFinding[] {
  return municipalities.flatMap(({ number, isOptionMunicipality: mark }) => {
    const registered = number.value === null ? undefined : municipalityByNumber(number.value);
    if (!registered?.isOptionMunicipality || mark.value !== false) return [];
    const { name } = registered;
    return [
      { message: 'notMarked', places: placesOf([mark.at]), values: { name }, fixes: [markFix(reading, mark.at, name)] },
    ];
  });
}

function markFix(reading: PlanReading, at: CellRef, name: string): Fix {
  const facts = reading.tables.municipalities;
  const before = facts?.contentOf(at.row)[at.column - facts.area.column] ?? '';
  return cellFix(id, 'mark', { name }, { at, before, after: yesNoNames.yes[facts?.language ?? 'nb'] });
}

function duplicates(reading: PlanReading, municipalities: readonly Municipality[]): ReportedFinding[] {
  const seen = new Map<string, Municipality[]>();
  for (const each of municipalities) {
    if (each.number.value === null) continue;
    const same = seen.get(each.number.value);
    if (same) same.push(each);
    else seen.set(each.number.value, [each]);
  }
  return [...seen.values()].flatMap((same) => {
    const [first, second] = same;
    if (!first || !second) return [];
    return [
      {
        message: 'duplicate',
        places: placesOf(same.slice(1).map(({ name }) => name.at)).concat(placesOf([first.name.at])),
        values: { name: municipalityByNumber(first.number.value ?? '')?.name ?? first.name.value, count: same.length },
        fixes: same.length === 2 ? removalOf(reading, first, second) : [],
      },
    ];
  });
}

/** Where both rows say the same, one of them can go; where they differ, only the person knows which is right. */
function removalOf(reading: PlanReading, first: Municipality, second: Municipality): readonly Fix[] {
  const facts = reading.tables.municipalities;
  const rowOf = ({ name }: Municipality): number => name.at.row;
  if (!facts) return [];
  const [a, b] = [facts.contentOf(rowOf(first)), facts.contentOf(rowOf(second))];
  const isSame = a.every((content, column) => JSON.stringify(content) === JSON.stringify(b[column]));
  return isSame ? [deleteRowFix(id, 'removeDuplicate', { row: rowOf(second) + 1 }, facts, rowOf(second))] : [];
}
