import { languages, type Language, type Localized } from '../text/language';
import { scenarioChoices } from '../sheets/declarations/choices';
import { sumRows } from '../sheets/declarations/sums';
import { readingNotes } from '../text/readingNotes';

/** Parts of messages that more than one rule says. A phrase is a pattern like any other, and is put into a message's pattern. */
type Cases = readonly (readonly [value: string, text: Localized])[];

/** The name that belongs to a value of a message, e.g. the scenario's. The case `other`, or the last one, is also for any other value. */
export function choiceOf(value: string, cases: Cases): Localized {
  const named = cases.filter(([id]) => id !== 'other');
  const rest = cases.find(([id]) => id === 'other') ?? cases.at(-1);
  const pattern = (language: Language): string =>
    `{${value}, select, ${named.map(([id, text]) => `${id} {${text[language]}}`).join(' ')} other {${rest?.[1][language] ?? ''}}}`;
  return localized(pattern);
}

const scenarioCases: Cases = [
  ['confirmed', scenarioChoices.confirmed.names],
  ['fullApplication', scenarioChoices.fullApplication.names],
];

/** The scenario that the value `scenario` names. */
export const scenario = choiceOf('scenario', scenarioCases);
/** The scenario that the value `missingIn` names. */
export const missingIn = choiceOf('missingIn', scenarioCases);

/** The row label of the sum that the value `kind` names. */
export const sumLabel = choiceOf(
  'kind',
  sumRows.map(({ kind, label }) => [kind, label]),
);

/** The explanation that the value `note` names. */
export const noteText = choiceOf('note', Object.entries(readingNotes));

/** What the table that the value `table` names is, as part of a sentence. */
export const tableName = choiceOf('table', [
  ['budget', { nb: 'kostnadsplanen', nn: 'kostnadsplanen', en: 'the cost plan' }],
  ['financing', { nb: 'finansieringsplanen', nn: 'finansieringsplanen', en: 'the financing plan' }],
  ['regions', { nb: 'listen over regioner', nn: 'lista over regionar', en: 'the list of regions' }],
  ['municipalities', { nb: 'listen over kommuner', nn: 'lista over kommunar', en: 'the list of municipalities' }],
  ['memberships', { nb: 'medlemslisten', nn: 'medlemslista', en: 'the list of members' }],
  ['activities', { nb: 'fremdriftsplanen', nn: 'framdriftsplanen', en: 'the progress plan' }],
  ['meetingPlaces', { nb: 'listen over møteplasser', nn: 'lista over møteplassar', en: 'the list of meeting places' }],
  ['versions', { nb: 'endringsloggen', nn: 'endringsloggen', en: 'the change log' }],
  ['settings', { nb: 'oppsettet', nn: 'oppsettet', en: 'the settings' }],
]);

export const confirmedName = scenarioChoices.confirmed.names;
export const fullApplicationName = scenarioChoices.fullApplication.names;

/** Reference to sections of the plan, in parentheses: `sections('5.2', '8')`. */
export function sections(...numbers: readonly string[]): Localized {
  const list = numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')}` : (numbers[0] ?? '');
  const last = numbers.length > 1 ? numbers.at(-1) : undefined;
  const nb = `(planen kap. ${list}${last === undefined ? '' : ` og ${last}`})`;
  return {
    nb,
    nn: nb,
    en: `(the plan, section${last === undefined ? '' : 's'} ${list}${last === undefined ? '' : ` and ${last}`})`,
  };
}

export const section9 = sections('9');

/** A pattern in each language from one function of the language. */
function localized(pattern: (language: Language) => string): Localized {
  return Object.fromEntries(languages.map((language) => [language, pattern(language)])) as Record<Language, string>;
}
