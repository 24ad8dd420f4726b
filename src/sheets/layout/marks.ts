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
    if (!choice) return [];
    // A sheet may hold choices in several languages; each counts.
    const names = [...new Set(languages.map((language) => choice.names[language]))];
    const tests = names.map((name) => `$${letters}${first}="${name}"`);
    return [
      {
        range: `${letters}${first}:${letters}${last}`,
        formula: tests.length > 1 ? `=OR(${tests.join(',')})` : `=${tests.join('')}`,
        ...mark,
      },
    ];
  });
}
