import { columnsOf } from '../../../src/sheets/bringIn/columnMatch';
import { readDelimitedText } from '../../../src/sheets/bringIn/delimitedText';
import {
  draftOf,
  draftRows,
  readDraft,
  type Draft,
  type DraftReading,
  type DraftRows,
} from '../../../src/sheets/bringIn/draft';
import type { Source, SourceOutcome } from '../../../src/sheets/bringIn/source';
import { targetOf, type Target } from '../../../src/sheets/bringIn/target';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import type { Language } from '../../../src/text/language';
import { workbook } from '../snapshotBuilder';

export const emptyWorkbook = workbook([]);

/** A list on its way in, with all that was understood of it. */
export interface BroughtIn {
  readonly draft: Draft;
  readonly target: Target;
  readonly reading: DraftReading;
  readonly rows: DraftRows;
}

export interface BringInOptions {
  readonly workbook?: WorkbookSnapshot;
  readonly language?: Language;
  /** What the person says of it. */
  readonly change?: (draft: Draft) => Draft;
}

export function sourceIn(outcome: SourceOutcome): Source {
  if (!outcome.ok) throw new Error(`nothing to bring in: ${outcome.problem}`);
  return outcome.source;
}

export function bringIn(source: Source | string, options: BringInOptions = {}): BroughtIn {
  const target = targetOf(options.workbook ?? emptyWorkbook, options.language ?? 'nb');
  const first = draftOf(typeof source === 'string' ? sourceIn(readDelimitedText(source)) : source);
  const draft = options.change?.(first) ?? first;
  const reading = readDraft(draft, target);
  return { draft, target, reading, rows: draftRows(reading, draft, target) };
}

/** Which columns of the list ours take their values from: by header, or by id where it has none. */
export function matched({ reading: { list, matches } }: BroughtIn): Record<string, string> {
  const nameOf = (id: string): string => list.columns.find((column) => column.id === id)?.header || id;
  return Object.fromEntries(
    Object.entries(matches.columns).flatMap(([id, { source }]): [string, string][] => {
      if (source.kind === 'none') return [];
      return [[id, source.kind === 'columns' ? columnsOf(source).map(nameOf).join(' + ') : source.kind]];
    }),
  );
}

/** The figures that are not 0. */
export function figures({ rows: { counts } }: BroughtIn): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

export function contents({ rows: { rows } }: BroughtIn): unknown[] {
  return rows.map(({ content }) => content);
}
