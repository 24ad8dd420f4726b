import type { ReadingNoteId } from '../../plan/reading';
import { costTypeChoices, financingChoices } from '../declarations/choices';
import type { ColumnDeclaration } from '../declarations/declaration';
import { isOwnFundingRow } from '../read/rowWords';
import { cellText } from './cellText';
import { columnsOf, type ColumnMatches, type ColumnSource } from './columnMatch';
import { answerTo, type Decisions } from './decisions';
import type { ListTable } from './headerNames';
import { headerWithUnit } from './matchColumns';
import { meaningReader, type Meant, type MeaningRead, type ReadMeaning } from './meaning';
import { cellAt, textCell, type SourceCell } from './source';
import type { ListRow, SourceColumn, SourceList } from './sourceList';
import { columnsFor, contextFor, type Target } from './target';

/** A value of the list in a column of ours: what stood there, how it is read, and what it means. */
export interface Field {
  readonly column: string;
  /** As it stands in the list. */
  readonly raw: string;
  readonly verdict: MeaningRead['verdict'] | 'answered';
  readonly note: ReadingNoteId | null;
  /** `null` where it means nothing, or nobody has said yet what. */
  readonly meant: Meant | null;
  readonly candidates: readonly Meant[];
}

/** Reads the rows of a list, field by field, in the columns of ours that have a source. */
export type ReadFields = (row: ListRow) => readonly Field[];

export function fieldReader(
  list: SourceList,
  table: ListTable,
  { columns: matches }: ColumnMatches,
  target: Target,
  decisions: Decisions,
): ReadFields {
  const context = { source: contextFor(target, table, list.date1904), target: contextFor(target, table) };
  const readers = columnsFor(target, table).flatMap((column) => {
    const source = matches[column.id]?.source;
    if (!source || source.kind === 'none') return [];
    const [first] = columnsIn(list, source);
    const header = first ? headerWithUnit(first, list) : '';
    return [{ column, take: takerOf(list, source), source, read: meaningReader(column, header, context) }];
  });
  const activity = takerOf(list, matches['activity']?.source ?? { kind: 'none' });
  const { language } = context.target;
  return (row) =>
    readers.map(({ column, take, source, read }): Field => {
      switch (source.kind) {
        case 'fixed':
          return settled(column.id, source.value, source.value);
        case 'byRow': {
          const isOwn = isOwnFundingRow(cellText(activity(row), list.date1904));
          const own = column.id === 'costType' ? costTypeChoices.inKind : financingChoices.ownFunding;
          const other = column.id === 'costType' ? '' : financingChoices.grant.names[language];
          return settled(column.id, '', isOwn ? own.names[language] : other);
        }
        case 'columns':
          return fieldOf(column, take(row), read, list.date1904, row.number, decisions);
      }
    });
}

const settled = (column: string, raw: string, stored: string): Field => ({
  column,
  raw,
  verdict: stored === '' ? 'blank' : 'accept',
  note: null,
  meant: stored === '' ? null : { stored },
  candidates: [],
});

function fieldOf(
  column: ColumnDeclaration,
  cell: SourceCell,
  read: ReadMeaning,
  date1904: boolean,
  row: number,
  decisions: Decisions,
): Field {
  const raw = cellText(cell, date1904);
  const reading = read(cell);
  const field: Field = {
    column: column.id,
    raw,
    verdict: reading.verdict,
    note: reading.note,
    meant: 'meant' in reading ? reading.meant : null,
    candidates: reading.verdict === 'ask' ? reading.candidates : [],
  };
  if (reading.verdict !== 'ask' && reading.verdict !== 'reject') return field;
  const answer = answerTo(decisions, column.id, raw, row);
  if (!answer) return field;
  return { ...field, verdict: 'answered', meant: answer.kind === 'value' ? answer.meant : null };
}

function columnsIn(list: SourceList, source: ColumnSource): SourceColumn[] {
  return columnsOf(source).flatMap((id) => list.columns.find((column) => column.id === id) ?? []);
}

/** Takes a row's cell; the parts of a name are one text. */
export function takerOf(list: SourceList, source: ColumnSource): (row: ListRow) => SourceCell {
  const places = columnsIn(list, source).map((column) => list.columns.indexOf(column));
  const [only, ...others] = places;
  if (only === undefined) return () => textCell('');
  if (others.length === 0) return ({ cells }) => cellAt(cells, only);
  return ({ cells }) => {
    const parts = places.map((place) => cellText(cellAt(cells, place), list.date1904));
    return textCell(parts.filter((part) => part !== '').join(' '));
  };
}
