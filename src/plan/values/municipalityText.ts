import { countyNamed, joinCountyNames, type CountyNamed } from './countyNames';
import { municipalityNamed, type Named } from './municipalityNames';
import { foldText } from './normalise';

/** What a cell of municipalities is made of: «5024 Orkdal kommune (Trøndelag)» is a number, a name and a county. */
export interface MunicipalityText {
  readonly numbers: readonly string[];
  readonly names: readonly NamePart[];
  readonly counties: readonly CountyNamed[];
  /** What is none of these. */
  readonly others: readonly string[];
  /** Something stands there that names more than one: «og», «;», a new line. */
  readonly isList: boolean;
  /** With a question mark. */
  readonly isDoubtful: boolean;
}

export interface NamePart {
  readonly named: Named;
  /** In parentheses after another: «Ørskog (Ålesund)». */
  readonly isInParentheses: boolean;
}

const separator =
  /( og | and | samt | & |[;+\n])|([,()[\]/|:=]|(?<=\s)-(?=\s)|(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d{4}))/u;
/** Four digits by themselves; a «K» before them is how maps write municipality numbers. */
const number = /(?<![\p{L}\d.,])(?:k[-. ]?)?(\d{4})(?:[.,]0+)?(?![\p{L}\d])/gu;
/** No municipality of the area has ever had such a number. */
const year = /^(?:19[5-9]|20[0-4])\d$/u;
const quotes = /[«»"“”„']/gu;
const closing = /[\s.:;,*¹²³]+$/u;
const before =
  /^(?:(?:kommun(?:e|en|er|ene|ane|enr|enummer)|knr|nr|municipality(?: of)?|nåværende|noverande|nå|no|tidl|tidligere|tidlegare|gamle|gml)(?!\p{L})[.:]? ?)+/u;
const after = /[ -](?:(?:by|lands)?kommun(?:e|en|es|er|ar|ene|ane)?|komm?\.?|herred|herad|municipality)$/u;
/** «Nye Ålesund» was what the municipality to be was called. */
const toBe = /^(?:nye|ny) /u;

export function parseMunicipalityText(text: string): MunicipalityText {
  const folded = joinCountyNames(foldText(text)).replace(quotes, '').replace(closing, '');
  const plain = folded.replace(/\?/gu, '').trim();
  const numbers: string[] = [];
  const names: NamePart[] = [];
  const counties: CountyNamed[] = [];
  const others: string[] = [];
  const add = (part: string, isInParentheses: boolean): void => {
    const found = readPart(part);
    if (!found) others.push(part);
    for (const each of found ?? []) {
      if (typeof each === 'string') counties.push(each);
      else names.push({ named: each, isInParentheses });
    }
  };

  const whole = municipalityNamed(plain);
  if (whole) names.push({ named: whole, isInParentheses: false });
  const rest = whole ? '' : withoutNumbers(plain, numbers);
  let depth = 0;
  let isList = false;
  for (const [index, piece = ''] of rest.split(separator).entries()) {
    // Between two parts stand the two groups of the separator, one of them empty.
    if (index % 3 === 0) {
      const part = withoutNoise(piece);
      if (part !== '') add(part, depth > 0);
    } else if (index % 3 === 1) isList ||= piece !== '';
    else if ('(['.includes(piece) && piece !== '') depth += 1;
    else if (')]'.includes(piece) && piece !== '') depth -= 1;
  }
  return { numbers, names, counties, others, isList, isDoubtful: folded.includes('?') };
}

/** Takes the numbers out and leaves a separator where each stood. */
function withoutNumbers(text: string, numbers: string[]): string {
  // A lone number may be grouped as amounts are; two may stand without a space between.
  const plain = text.replace(/^(\d)[ .](\d{3})$/u, '$1$2').replace(/(?<=\d{4}),(?=\d{4})/gu, ', ');
  return plain.replace(number, (match, digits: string) => {
    if (year.test(digits)) return `|${match}|`;
    numbers.push(digits);
    return '|';
  });
}

function withoutNoise(piece: string): string {
  return piece
    .trim()
    .replace(before, '')
    .replace(after, '')
    .replace(closing, '')
    .replace(/^[-.: ]+|[-: ]+$/gu, '');
}

/** Names and counties that a part is made of without a rest; `undefined` when there is a rest. */
function readPart(part: string): readonly (Named | CountyNamed)[] | undefined {
  const one = nameOrCounty(part);
  if (one) return [one];
  // «Herøy i Nordland», «Bindal Nordland»
  const [, name, county] = /^(.+?)(?: i| på)? (\S+)$/u.exec(part) ?? [];
  const found = [nameOrCounty(name ?? ''), countyNamed(county ?? '')];
  if (found.every((each) => each !== undefined)) return found;
  const pieces = part.split('-').map((piece) => nameOrCounty(withoutNoise(piece)));
  return pieces.length > 1 && pieces.every((each) => each !== undefined) ? pieces : undefined;
}

function nameOrCounty(text: string): Named | CountyNamed | undefined {
  if (toBe.test(text)) {
    const named = municipalityNamed(text.replace(toBe, ''));
    if (named && named.later.length > 0) {
      return { ...named, numbers: named.later, note: 'laterMunicipality', isOfAnotherTime: true };
    }
  }
  return municipalityNamed(text) ?? countyNamed(text);
}
