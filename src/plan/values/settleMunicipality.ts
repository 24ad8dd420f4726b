import type { MunicipalityNumber } from '../municipality';
import type { Reading, ReadingNoteId } from '../reading';
import { countyOfNumber } from '../registers/counties';
import { successorsOf } from '../registers/municipalitySuccessors';
import type { CountyNamed } from './countyNames';
import { municipalitiesLike, municipalitiesWithin, municipalityNumbered, type Named } from './municipalityNames';
import type { MunicipalityText } from './municipalityText';
import { accept, acceptNote, ask, reject } from './verdicts';

type Verdict = Reading<MunicipalityNumber>;
type Numbers = readonly MunicipalityNumber[];

/** The verdict on everything a cell says: each part narrows down what the others can mean. */
export function settleMunicipality(text: MunicipalityText): Verdict {
  const named = [...text.numbers.map(municipalityNumbered), ...text.names.map((part) => part.named)];
  const inArea = named.filter(({ numbers }) => numbers.length > 0);
  if (inArea.length === 0) return settleUnknown(text);

  const all = inArea.flatMap(({ numbers }) => numbers);
  const common = commonTo(inArea.map(({ numbers }) => numbers));
  const shared = common.length > 0 ? common : inSuccessor(text);
  const isSeveral = text.isList && inArea.length > 1 && inArea.some(({ isOfAnotherTime }) => isOfAnotherTime);
  if (shared.length === 0 || isSeveral || inArea.length < named.length) {
    const isMismatch = text.numbers.length > 0 && text.names.length > 0;
    return ask(all, isMismatch ? 'numberNameMismatch' : 'severalMunicipalities');
  }
  if (text.others.length > 0) return settleRest(text.others, shared);
  const [only] = shared;
  if (only === undefined || shared.length > 1) return ask(shared, firstNote(inArea) ?? 'severalMunicipalities');
  if (text.isDoubtful) return ask(shared, 'partlyMunicipality');
  return settleOne(only, inArea, text, common.length === 0);
}

function settleOne(
  only: MunicipalityNumber,
  parts: readonly Named[],
  text: MunicipalityText,
  isInLater: boolean,
): Verdict {
  const isNamesake = parts.every(({ note }) => note === 'alsoElsewhere');
  const own = countyOfNumber(only);
  const wrong = text.counties.find((county) => county !== own);
  if (wrong !== undefined) {
    if (isNamesake) return reject('notInPlanArea');
    return isLaterCounty(only, wrong) ? acceptNote(only, 'countyMismatch') : ask([only], 'countyMismatch');
  }
  const note = isInLater ? 'laterMunicipality' : firstNote(parts);
  if (parts.every(({ isOfAnotherTime }) => isOfAnotherTime)) return ask([only], note ?? 'laterMunicipality');
  const isCertain = note === null || (isNamesake && text.counties.length > 0);
  return isCertain ? accept(only) : acceptNote(only, note);
}

/** Nothing of the area is named: what it may have been meant to be, if anything. */
function settleUnknown({ others, names, numbers }: MunicipalityText): Verdict {
  const like = others.flatMap(municipalitiesLike);
  if (like.length > 0) return ask(like, 'similarMunicipality');
  const within = names.length + numbers.length > 0 ? [] : others.flatMap(municipalitiesWithin);
  if (within.length > 0) return ask(within, within.length > 1 ? 'severalMunicipalities' : 'partlyMunicipality');
  return reject(names.length > 0 ? 'notInPlanArea' : 'unknownMunicipality');
}

/** Beside a municipality stands something else: itself misspelt, another one misspelt, or other words. */
function settleRest(others: readonly string[], shared: Numbers): Verdict {
  const like = others.flatMap(municipalitiesLike);
  if (like.length === 0) return ask(shared, 'partlyMunicipality');
  return ask(
    [...shared, ...like],
    like.every((number) => shared.includes(number)) ? 'similarMunicipality' : 'severalMunicipalities',
  );
}

/** «Ørskog (Ålesund)»: the one that became part of the other. */
function inSuccessor({ numbers, names }: MunicipalityText): Numbers {
  if (numbers.length > 0 || !names.some(({ isInParentheses }) => isInParentheses)) return [];
  return commonTo(names.map(({ named, isInParentheses }) => (isInParentheses ? named.later : named.numbers)));
}

function commonTo([first = [], ...rest]: readonly Numbers[]): Numbers {
  return first.filter((number) => rest.every((numbers) => numbers.includes(number)));
}

/** A name of two places needs no word where a number stands beside it. */
function firstNote(parts: readonly Named[]): ReadingNoteId | null {
  const notes = parts.flatMap(({ note }) => note ?? []);
  return notes.find((note) => note !== 'alsoElsewhere' || parts.length === 1) ?? null;
}

/** Rindal and Halsa changed county. */
function isLaterCounty(number: MunicipalityNumber, county: CountyNamed): boolean {
  return successorsOf(number).some((later) => countyOfNumber(later.number) === county);
}
