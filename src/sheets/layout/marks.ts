import { columnLetters } from '../../plan/place';
import { languages } from '../../text/language';
import type { LayoutConditionalFormat } from '../changeSet';
import type { ColumnDeclaration } from '../declarations/declaration';

/** The colours of a column's choices, for the cells from row `first` to `last` (as people count them) of a sheet's column. */
export function columnMarks(
  { choices, marks }: ColumnDeclaration,
  column: number,
  first: number,
  last: number,
): LayoutConditionalFormat[] {
  if (!choices || !marks) return [];
  const letters = columnLetters(column);
  return Object.entries(marks).flatMap(([id, mark]): LayoutConditionalFormat[] => {
    const choice = choices[id];
    // A sheet may hold choices in several languages; each counts.
    const names = choice ? new Set(languages.map((language) => choice.names[language])) : [];
    return [...names].map((equals) => ({ range: `${letters}${first}:${letters}${last}`, equals, ...mark }));
  });
}
