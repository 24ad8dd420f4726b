import { formatTraits } from '../../plan/values/numberFormat';
import type { ColumnDeclaration, ColumnKind } from '../declarations/declaration';
import { roleChoices } from '../declarations/organisationChoices';
import { namesByChoice } from '../declarations/declaration';
import { matchChoice, readMunicipality } from '../../plan/values';
import type { ReadMeaning } from './meaning';
import { isBlankCell, type SourceCell } from './source';

/** How the values of a column of the source suit a column of ours. */
export interface ContentMatch {
  /** Values that are what the column asks for; what would be asked about counts half. */
  readonly accepted: number;
  readonly of: number;
  /** What the values alone say for the match, 0 to 1; 0 where any text or number would do. */
  readonly weight: number;
}

const SAMPLE = 60;
/** So many values without one that fits, and the column is taken to hold something else. */
const GIVEN_UP = 12;

/** The first filled cells of a column: enough to see what it holds. */
export function sampleOf(cells: readonly SourceCell[]): readonly SourceCell[] {
  const filled: SourceCell[] = [];
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    filled.push(cell);
    if (filled.length === SAMPLE) break;
  }
  return filled;
}

export function matchContents(
  column: ColumnDeclaration,
  sample: readonly SourceCell[],
  read: ReadMeaning,
): ContentMatch {
  const of = sample.length;
  const texts = textLooks[column.id];
  if (texts) return { accepted: count(sample, (cell) => texts.looks(cell)), of, weight: texts.weight };
  const weight = weights[column.kind] ?? 0;
  if (!isTyped(column)) return { accepted: of, of, weight: 0 };
  let accepted = 0;
  for (const [index, cell] of sample.entries()) {
    if (index === GIVEN_UP && accepted === 0) break;
    if (!canBe(column.kind, cell)) continue;
    const { verdict } = read(cell);
    if (verdict === 'accept' || verdict === 'accept-note' || verdict === 'blank') accepted += 1;
    else if (verdict === 'ask') accepted += 0.5;
  }
  return { accepted, of, weight };
}

/** Whether what stands in the column must be of a certain form. */
export function isTyped({ kind }: ColumnDeclaration): boolean {
  return kind !== 'text' && kind !== 'texts' && kind !== 'formula' && kind !== 'setting';
}

/** How much the form of the values tells: municipalities are unmistakable, numbers can be anything. */
const weights: Readonly<Partial<Record<ColumnKind, number>>> = {
  municipality: 0.6,
  municipalityNumber: 0.6,
  region: 0.6,
  choice: 0.55,
  date: 0.55,
  regions: 0.5,
  period: 0.45,
  amount: 0.35,
  share: 0.35,
};

/** What is read tolerantly where the header says what it is must not be taken for it where only the values speak. */
function canBe(kind: ColumnKind, { value, numberFormat }: SourceCell): boolean {
  const { isDate, isPercent } = formatTraits(numberFormat);
  if (kind === 'date' || kind === 'period')
    return typeof value === 'string' ? /\d/u.test(value) : isDate || isYear(value);
  if (kind === 'amount') return typeof value === 'number' ? !isDate && !isPercent : /\d/u.test(String(value));
  if (kind === 'share') return isPercent || /%|⅓|½|prosent/u.test(String(value));
  if (kind === 'municipalityNumber') return /^\d{4}$/u.test(String(value).trim());
  if (kind === 'municipality' || kind === 'region' || kind === 'regions') return typeof value === 'string';
  return true;
}

const isYear = (value: unknown): boolean => typeof value === 'number' && value >= 2015 && value <= 2035;

interface TextLook {
  readonly weight: number;
  readonly looks: (cell: SourceCell) => boolean;
}

const roles = namesByChoice(roleChoices);

const person: TextLook = {
  weight: 0.4,
  // Two to five words with capitals, or a post that we know.
  looks: ({ value }) =>
    typeof value === 'string' &&
    (/^\p{Lu}[\p{L}.'’-]*(?:,? \p{L}[\p{L}.'’-]*){1,4}$/u.test(value.trim()) || isRole(value)),
};

/** Columns of text whose values have a look of their own, by id. */
const textLooks: Readonly<Record<string, TextLook | undefined>> = {
  person,
  contactPerson: person,
  role: { weight: 0.45, looks: ({ value }) => typeof value === 'string' && isRole(value) },
};

function isRole(text: string): boolean {
  const { verdict } = matchChoice(text, roles);
  return verdict === 'accept' || roleEnding.test(text.trim());
}

/** «Enhetsleder», «rådgiver», «fysioterapeut»: what posts end with. */
const roleEnding =
  /(?:leder|leiar|sjef|rådgiver|rådgivar|konsulent|koordinator|pleier|pleiar|lege|terapeut|ansvarlig|ansvarleg|medarbeider|medarbeidar|direktør|mann|ordfører|ordførar)$/iu;

/** Names of municipalities in a column of text. */
export function isMunicipalityName({ value }: SourceCell): boolean {
  if (typeof value !== 'string') return false;
  const reading = readMunicipality({ value });
  return (reading.verdict === 'accept' || reading.verdict === 'accept-note') && reading.value !== null;
}

const count = (cells: readonly SourceCell[], test: (cell: SourceCell) => boolean): number => cells.filter(test).length;
