import fc from 'fast-check';
import { dayFromSerial } from '../../src/plan/calendarDay';
import { cooperationRegions } from '../../src/plan/registers/cooperationRegions';
import { municipalities2018 } from '../../src/plan/registers/municipalities2018';
import type { CellContent } from '../../src/sheets/changeSet';
import {
  activityKindChoices,
  activityStatusChoices,
  meetingPlaceKindChoices,
  workAreaChoices,
} from '../../src/sheets/declarations/activityChoices';
import { costTypeChoices, financingChoices, purposeChoices } from '../../src/sheets/declarations/choices';
import type { Choice } from '../../src/sheets/declarations/declaration';
import { countyChoices, groupChoices, regionBasisChoices } from '../../src/sheets/declarations/organisationChoices';
import { yesNoNames } from '../../src/sheets/declarations/yesNo';
import type { Language } from '../../src/text/language';

/** What is written in a cell, and what must be read there. */
export interface Written {
  readonly content: (language: Language) => CellContent;
  readonly value: unknown;
}
export type WrittenRow = Readonly<Record<string, Written>>;

const written = (content: CellContent, value: unknown = content): Written => ({ content: () => content, value });
const blank = (value: unknown): Written => written('', value);
const orBlank = (arbitrary: fc.Arbitrary<Written>, value: unknown = null): fc.Arbitrary<Written> =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constant(blank(value)) });

/** Texts as people write them, and those that Excel would take for a formula, a number, a day or a truth value. */
const awkward = [
  '=1+1',
  '+47 73 00',
  '-',
  '- punkt',
  '@alle',
  "'sitat'",
  '007',
  '1/2',
  '3.4',
  '4.9.2018',
  'SANN',
  'TRUE',
  'mars 2019',
  '50 %',
  '1 200',
  '1e5',
  '#REF!',
  'Ærøy; «A/S», "x"',
  '=HYPERLINK("http://x")',
  '{=A1}',
  '½',
  '😀 ok',
  '<b>',
  '&amp;',
  'a\nb',
];
const words = fc
  .array(
    fc.constantFrom('Kommuneoverlege', 'sykepleier', 'IT', 'Ørland', 'å', 'leder', '2018', '(⅓)', 'og', '&', '%'),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '));
const filledText = fc.oneof(words, fc.constantFrom(...awkward)).map((text) => written(text));
const text = orBlank(filledText, '');

function choiceOf<Id extends string>(choices: Readonly<Record<Id, Choice>>): fc.Arbitrary<Written> {
  const ids = Object.keys(choices) as Id[];
  return orBlank(
    fc.constantFrom(...ids).map((id) => ({ content: (language) => choices[id].names[language], value: id })),
  );
}

const yesNo = orBlank(
  fc.boolean().map((value) => ({ content: (language) => yesNoNames[value ? 'yes' : 'no'][language], value })),
);
const day = orBlank(fc.integer({ min: 43_101, max: 43_900 }).map((serial) => written(serial, dayFromSerial(serial))));
const amount = orBlank(fc.integer({ min: 0, max: 5_000_000 }).map((value) => written(value)));
const share = orBlank(fc.integer({ min: 0, max: 100 }).map((per) => written(per / 100)));
const count = orBlank(fc.integer({ min: 0, max: 200_000 }).map((value) => written(value)));
const region = orBlank(fc.constantFrom(...cooperationRegions).map(({ name }) => written(name)));
const regions = fc
  .subarray(
    cooperationRegions.map(({ name }) => name),
    { maxLength: 4 },
  )
  .map((names) => written(names.join('; '), names));
const municipality = orBlank(fc.constantFrom(...municipalities2018).map(({ name, number }) => written(name, number)));

/** Every column that a person fills in, by the part of the plan that its rows become; `null` where a row must not be blank. */
export const columnsOf = {
  memberships: {
    region,
    municipality,
    person: filledText,
    role: text,
    group: choiceOf(groupChoices),
    isLeader: yesNo,
    isRegionalDelegate: yesNo,
    isResponsible: yesNo,
    start: day,
    end: day,
    comment: text,
  },
  activities: {
    number: text,
    name: filledText,
    kind: choiceOf(activityKindChoices),
    workArea: choiceOf(workAreaChoices),
    regions,
    responsible: text,
    participants: text,
    start: day,
    end: day,
    progress: share,
    status: choiceOf(activityStatusChoices),
    comment: text,
  },
  municipalities: {
    name: fc.constantFrom(...municipalities2018).map(({ name }) => written(name)),
    county: choiceOf(countyChoices),
    region,
    otherRegions: regions,
    regionBasis: choiceOf(regionBasisChoices),
    isOptionMunicipality: yesNo,
    population: count,
    comment: text,
  },
  meetingPlaces: {
    name: filledText,
    kind: choiceOf(meetingPlaceKindChoices),
    region,
    day,
    venue: text,
    responsible: text,
    comment: text,
  },
  versions: { version: filledText, day, change: text, author: text },
  budget: {
    activity: filledText,
    confirmed: amount,
    fullApplication: amount,
    financing: choiceOf(financingChoices),
    costType: choiceOf(costTypeChoices),
    purpose: choiceOf(purposeChoices),
    recipient: text,
    actual: amount,
    comment: text,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<Written>>>>>;

export type WrittenPart = keyof typeof columnsOf;
export type WrittenPlan = Readonly<Record<WrittenPart, readonly WrittenRow[]>>;

const rowsOf = (part: WrittenPart): fc.Arbitrary<readonly WrittenRow[]> =>
  fc.array(fc.record<WrittenRow>(columnsOf[part]), { maxLength: 6 });

export const randomPlan: fc.Arbitrary<WrittenPlan> = fc.record({
  memberships: rowsOf('memberships'),
  activities: rowsOf('activities'),
  municipalities: rowsOf('municipalities'),
  meetingPlaces: rowsOf('meetingPlaces'),
  versions: rowsOf('versions'),
  budget: rowsOf('budget'),
});
