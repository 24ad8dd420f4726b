import type { Reading, ReadingNoteId } from '../../plan/reading';
import { isEveryRegion, matchChoice, normaliseText, readHeaderUnit, splitNames } from '../../plan/values';
import { namesByChoice, type ColumnDeclaration } from '../declarations/declaration';
import type { StoredValue } from '../planReading';
import {
  amountReader,
  choiceReader,
  countReader,
  dateReader,
  municipalityNumberReader,
  municipalityReader,
  regionReader,
  regionsReader,
  shareReader,
  yesNoReader,
  type ReadingContext,
  type ValueReader,
} from '../read/valueReaders';

/** What a text in a field means. */
export interface TypedValue {
  readonly verdict: Reading<unknown>['verdict'];
  /** What the cell will hold, `''` for nothing; `null` where the text means nothing that could be written. */
  readonly content: StoredValue | null;
  readonly note: ReadingNoteId | null;
  /** For `ask`: what it can mean. */
  readonly candidates: readonly StoredValue[];
}

export type ReadTyped = (text: string) => TypedValue;

/**
 * How the texts typed for a column are read: as the sheet's own cells are. `listed` is what its list offers now; what stands there
 * can be chosen even where no register knows it.
 */
export function typedReader(
  column: ColumnDeclaration,
  header: string,
  context: ReadingContext,
  listed: readonly string[],
): ReadTyped {
  const read = readerByKind(column, header, context);
  const byText = new Map(listed.map((text) => [normaliseText(text).toLocaleLowerCase('nb'), text]));
  return (text) => {
    const typed = read(text);
    const known = byText.get(normaliseText(text).toLocaleLowerCase('nb'));
    if (known === undefined || typed.verdict === 'accept') return typed;
    return { ...typed, verdict: typed.verdict === 'accept-note' ? 'accept-note' : 'accept', content: known };
  };
}

function readerByKind(column: ColumnDeclaration, header: string, context: ReadingContext): ReadTyped {
  switch (column.kind) {
    case 'amount':
      return amountTyped(header);
    case 'share':
      return typedBy(shareReader);
    case 'count':
      return typedBy(countReader);
    case 'date':
      return typedBy(dateReader(context));
    case 'yesNo':
      return typedBy(yesNoReader(context));
    case 'choice':
      return typedBy(choiceReader(column.choices ?? {}, context));
    case 'municipality':
      return typedBy(municipalityReader(context));
    case 'municipalityNumber':
      return typedBy(municipalityNumberReader);
    case 'region':
      return typedBy(regionReader(context));
    case 'regions': {
      const read = typedBy(regionsReader(context));
      return (text) => (isEveryRegion(text) ? plain(text.trim()) : read(text));
    }
    case 'texts':
      return (text) => plain(splitNames(text).join('; '));
    default:
      return textTyped(column, context);
  }
}

function typedBy<T>(reader: ValueReader<T>): ReadTyped {
  return (text) => typedValue(reader.read({ value: text }), reader.store);
}

function typedValue<T>(reading: Reading<T>, store: (value: T) => StoredValue | null): TypedValue {
  const { verdict } = reading;
  switch (verdict) {
    case 'accept':
      return { verdict, content: contentOf(reading.value, store), note: null, candidates: [] };
    case 'accept-note':
      return { verdict, content: contentOf(reading.value, store), note: reading.note, candidates: [] };
    case 'ask':
      return {
        verdict,
        content: null,
        note: reading.note,
        candidates: reading.candidates.flatMap((each) => store(each) ?? []),
      };
    case 'reject':
      return { verdict, content: null, note: reading.note, candidates: [] };
  }
}

const contentOf = <T>(value: T | null, store: (value: T) => StoredValue | null): StoredValue =>
  value === null ? '' : (store(value) ?? '');

const plain = (content: StoredValue): TypedValue => ({ verdict: 'accept', content, note: null, candidates: [] });

/** Below a header in thousands the cell holds thousands, and so does the field: «250» stays 250 there. */
function amountTyped(header: string): ReadTyped {
  const reader = amountReader(header);
  const unit = readHeaderUnit(header);
  return (text) => typedValue(reader.read({ value: text }), (kroner) => Number(kroner) / unit);
}

/** Any text may stand there; one that a choice is called, in whatever case, is written as the choice is. */
function textTyped({ choices }: ColumnDeclaration, { language }: ReadingContext): ReadTyped {
  const names = choices ? namesByChoice(choices) : null;
  return (text) => {
    const typed = text.trim();
    const match = names && typed !== '' ? matchChoice(typed, names) : null;
    const name =
      match?.verdict === 'accept' && match.value !== null ? choices?.[match.value]?.names[language] : undefined;
    return plain(name?.toLocaleLowerCase('nb') === typed.toLocaleLowerCase('nb') ? name : typed);
  };
}
