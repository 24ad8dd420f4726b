const begin = '<!-- members: written by src/preview/richapi/writeMemberTable.ts -->';
const end = '<!-- end of members -->';

/** The page with its table of members replaced. */
export function withMemberTable(page: string, table: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('The page has no place for the table of members.');
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
