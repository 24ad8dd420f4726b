const begin = '<!-- members: written by npx tsx scripts/writeStandInDocs.ts -->';
const end = '<!-- end of members -->';

/** The page with its list of members replaced. */
export function withMembers(page: string, members: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('The page has no place for the list of members.');
  return `${before}${begin}\n\n${members}\n\n${end}${after}`;
}
