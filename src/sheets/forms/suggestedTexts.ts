import type { CalendarDay } from '../../plan/calendarDay';
import { municipalityByName, municipalityByNumber } from '../../plan/registers/municipalities2018';
import { readMunicipality } from '../../plan/values';
import { activityKindChoices } from '../declarations/activityChoices';
import { countyChoices, regionBasisChoices } from '../declarations/organisationChoices';
import type { StoredValue } from '../planReading';
import { dayText, fieldText } from './fieldText';
import type { FormWorkbook } from './formContext';
import type { RowForm } from './rowForm';

/** Texts by field id. */
export type FieldTexts = Readonly<Record<string, string>>;

/** What a new row begins with: what there is no doubt about, and that one would otherwise have to look up. */
export function initialTexts(form: RowForm, workbook: FormWorkbook, today: CalendarDay): FieldTexts {
  switch (form.table) {
    case 'activities':
      return known({ number: nextNumber(workbook) });
    case 'versions':
      return { day: dayText(today) };
    default:
      return {};
  }
}

/** The number after the highest, where the activities are numbered plainly; «1.2» has no one next. */
function nextNumber({ plan }: FormWorkbook): string | null {
  const numbers = (plan.activities ?? []).map(({ number }) => number.value).filter((number) => number !== '');
  if (!numbers.every((number) => /^\d{1,5}$/u.test(number))) return null;
  return String(numbers.reduce((highest, number) => Math.max(highest, Number(number)), 0) + 1);
}

/** What follows from a field that has just been filled in, for fields that the person has not touched. */
export function suggestedTexts(form: RowForm, workbook: FormWorkbook, texts: FieldTexts, filled: string): FieldTexts {
  const content = contentOf(form, texts, filled);
  if (content === null) return {};
  const suggested = derive(form, workbook, texts, filled, content);
  // Nothing is suggested that its own field would ask about.
  return Object.fromEntries(
    Object.entries(suggested).filter(
      ([id, text]) => form.fields.find((field) => field.id === id)?.read(text).verdict === 'accept',
    ),
  );
}

function derive(
  form: RowForm,
  workbook: FormWorkbook,
  texts: FieldTexts,
  filled: string,
  content: StoredValue,
): FieldTexts {
  switch (`${form.table}.${filled}`) {
    case 'memberships.municipality':
      return known({ region: primaryRegion(workbook, String(content)) });
    case 'municipalities.number':
    case 'municipalities.name':
      return registered(form, String(content), filled);
    case 'activities.start':
    case 'activities.kind':
      return known({ end: onlyDay(form, texts) });
    default:
      return {};
  }
}

/** The region that the workbook gives the municipality; the register's where the workbook does not list it. */
function primaryRegion({ plan }: FormWorkbook, name: string): string | null {
  const number = numberOf(name);
  const listed = plan.municipalities?.find(
    (each) => each.name.value === name || (number && each.number.value === number),
  );
  return listed ? listed.region.value : ((number && municipalityByNumber(number)?.region) ?? null);
}

/** What the register knows of a municipality; a region that no source gives is marked as only suggested. */
function registered({ language }: RowForm, text: string, filled: string): FieldTexts {
  const municipality = municipalityByNumber(numberOf(text) ?? '') ?? municipalityByName(text);
  if (!municipality) return {};
  const { number, name, county, region, suggestedRegion, population2018, isOptionMunicipality } = municipality;
  const basis = region ? regionBasisChoices.sourced : suggestedRegion ? regionBasisChoices.suggested : null;
  return known({
    ...(filled === 'number' ? { name } : { number }),
    county: countyChoices[county].names[language],
    region: region ?? suggestedRegion,
    regionBasis: basis?.names[language] ?? null,
    isOptionMunicipality: fieldText(isOptionMunicipality, 'yesNo', { language, date1904: false }),
    population: fieldText(population2018, 'count', { language, date1904: false }),
  });
}

function numberOf(text: string): string | null {
  const reading = readMunicipality({ value: text });
  return reading.verdict === 'accept' || reading.verdict === 'accept-note' ? reading.value : null;
}

/** A gathering, a meeting or a milestone is one day until somebody says more. */
function onlyDay(form: RowForm, texts: FieldTexts): string | null {
  const kind = contentOf(form, texts, 'kind');
  const isOneDay = (['gathering', 'meeting', 'milestone'] as const).some(
    (each) => activityKindChoices[each].names[form.language] === kind,
  );
  const start = contentOf(form, texts, 'start');
  return isOneDay && typeof start === 'number' ? fieldText(start, 'date', form) : null;
}

/** `null` for a field that is empty, not there, or not understood. */
function contentOf(form: RowForm, texts: FieldTexts, id: string): StoredValue | null {
  const content = form.fields.find((field) => field.id === id)?.read(texts[id] ?? '').content ?? '';
  return content === '' ? null : content;
}

function known(texts: Readonly<Record<string, string | null>>): FieldTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]): [string, string][] =>
      text === null || text === '' ? [] : [[id, text]],
    ),
  );
}
