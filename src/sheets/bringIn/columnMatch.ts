/** Where the values of a column of ours come from. */
export type ColumnSource =
  /** Columns of the list, by id; several are parts of one name, joined in this order. */
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  /** The same in every row, as the cell will hold it. */
  | { readonly kind: 'fixed'; readonly value: string }
  /** Told by the row itself: a row of own funding, or one of the grant's (section 9). */
  | { readonly kind: 'byRow' }
  | { readonly kind: 'none' };

export type Confidence = 'certain' | 'likely' | 'unsure';

/** Why we think so. `accepted` of `of` values are what the column asks for. */
export interface MatchReason {
  readonly by:
    'header' | 'alias' | 'partOfHeader' | 'similarHeader' | 'content' | 'heading' | 'nameParts' | 'rows' | 'person';
  readonly accepted: number;
  readonly of: number;
}

export interface ColumnMatch {
  readonly source: ColumnSource;
  readonly confidence: Confidence;
  /** `null` where nothing was matched. */
  readonly reason: MatchReason | null;
}

/** What becomes of a column of the list that no column of ours takes its values from. */
export type RestChoice = 'comment' | 'leaveOut';

export interface ColumnMatches {
  /** By the id of our column. */
  readonly columns: Readonly<Record<string, ColumnMatch>>;
  /** By the id of the list's column; those without any value are left out. */
  readonly rest: Readonly<Record<string, RestChoice>>;
}

/** What the person has chosen over our own match. */
export interface MatchChoices {
  readonly columns: Readonly<Record<string, ColumnSource>>;
  readonly rest: Readonly<Record<string, RestChoice>>;
}

export const noMatchChoices: MatchChoices = { columns: {}, rest: {} };
export const noMatch: ColumnMatch = { source: { kind: 'none' }, confidence: 'certain', reason: null };

export function columnsOf(source: ColumnSource): readonly string[] {
  return source.kind === 'columns' ? source.columns : [];
}
