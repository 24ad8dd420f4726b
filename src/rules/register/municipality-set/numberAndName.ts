import type { Municipality, MunicipalityNumber } from '../../../plan/municipality';
import type { Reading } from '../../../plan/reading';
import { municipalityByNumber, type RegisteredMunicipality } from '../../../plan/registers/municipalities2018';
import { readMunicipality } from '../../../plan/values';
import type { PlanReading } from '../../../sheets/planReading';
import { cellFix } from '../../cellFix';
import { contentAt } from '../../contentAt';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import type { ReportedFinding } from '../../rule';

const id = 'register/municipality-set';

/** What the name tells by itself, beside a number that tells something; `null` where it is not there to be held against one. */
function nameBeside({ number, name }: Municipality): Reading<MunicipalityNumber> | null {
  if (number.value === null || number.at.column === name.at.column || name.value === '') return null;
  return readMunicipality({ value: name.value });
}

/** The municipality that the name tells of, where the number tells of another one; `null` where they agree or one says nothing. */
export function nameElsewhere(municipality: Municipality): MunicipalityNumber | null {
  const reading = nameBeside(municipality);
  const named = reading && 'value' in reading ? reading.value : null;
  return named === municipality.number.value ? null : named;
}

/** The number of one and the name of another. */
export function mismatches(reading: PlanReading, municipalities: readonly Municipality[]): ReportedFinding[] {
  return municipalities.flatMap((each) => {
    const named = municipalityByNumber(nameElsewhere(each) ?? '');
    const numbered = municipalityByNumber(each.number.value ?? '');
    if (!named || !numbered) return [];
    const { number, name } = each;
    return [
      {
        message: 'mismatch',
        places: placesOf([number.at]).concat(placesOf([name.at])),
        values: { number: numbered.number, numbered: numbered.name, name: named.name },
        fixes: [...setNumber(reading, each, named), ...setName(reading, each, numbered)],
      },
    ];
  });
}

/** Beside a number of the register a name that is none of its names: misspelt, of another time, or from elsewhere. */
export function otherNames(reading: PlanReading, municipalities: readonly Municipality[]): ReportedFinding[] {
  return municipalities.flatMap((each) => {
    const beside = nameBeside(each);
    const numbered = municipalityByNumber(each.number.value ?? '');
    if (!beside || !numbered || 'value' in beside) return [];
    const candidates = beside.verdict === 'ask' ? beside.candidates : [];
    const others = candidates.flatMap((number) =>
      number === numbered.number ? [] : (municipalityByNumber(number) ?? []),
    );
    return [
      {
        message: 'otherName',
        places: placesOf([each.name.at]).concat(placesOf([each.number.at])),
        values: { number: numbered.number, numbered: numbered.name, name: each.name.value },
        fixes: [...setName(reading, each, numbered), ...others.flatMap((other) => setNumber(reading, each, other))],
      },
    ];
  });
}

function setNumber({ tables }: PlanReading, { number: { at } }: Municipality, to: RegisteredMunicipality): Fix[] {
  const before = contentAt(tables.municipalities, at);
  const { number, name } = to;
  return before === null ? [] : [cellFix(id, 'setNumber', { number, name }, { at, before, after: Number(number) })];
}

function setName({ tables }: PlanReading, { name: { at } }: Municipality, { name }: RegisteredMunicipality): Fix[] {
  const before = contentAt(tables.municipalities, at);
  return before === null ? [] : [cellFix(id, 'setName', { name }, { at, before, after: name })];
}
