import type { MunicipalityNumber } from '../municipality';
import type { Reading } from '../reading';
import { readEmptyOrError, type ValueCell } from './cell';
import { parseMunicipalityText } from './municipalityText';
import { remember } from './remember';
import { settleMunicipality } from './settleMunicipality';
import { accept, reject } from './verdicts';

const MAX_LENGTH = 200;

export interface MunicipalityContext {
  /** Municipalities that the workbook lists itself: with those, a namesake elsewhere is not what is meant and needs no word. */
  readonly listed?: ReadonlySet<MunicipalityNumber>;
}

/**
 * A municipality of the plan's area (section 1.2) by its number in 2018, from a number, a name or both. Names and numbers of another
 * time are noted where they can mean one municipality of 2018 only, and asked about otherwise; a misspelt name is only suggested.
 */
export function readMunicipality(cell: ValueCell, context: MunicipalityContext = {}): Reading<MunicipalityNumber> {
  const { value } = cell;
  const isReadable = typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value) && value > 0);
  if (!isReadable) return reject('unknownMunicipality');
  const reading = readText(String(value));
  const isListedNamesake =
    reading.verdict === 'accept-note' &&
    reading.note === 'alsoElsewhere' &&
    reading.value !== null &&
    context.listed?.has(reading.value) === true;
  return isListedNamesake ? accept(reading.value) : reading;
}

const readText = remember((text: string): Reading<MunicipalityNumber> => {
  const special = readEmptyOrError<MunicipalityNumber>(text);
  if (special) return special;
  return text.length > MAX_LENGTH ? reject('unknownMunicipality') : settleMunicipality(parseMunicipalityText(text));
});
