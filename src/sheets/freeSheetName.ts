/**
 * The wanted name, or the first of «name 2», «name 3», … that no sheet has; `numbered` may write the number in another way. Excel
 * takes no notice of case.
 */
export function freeSheetName(
  wanted: string,
  taken: Iterable<string>,
  numbered: (wanted: string, number: number) => string = (name, number) => `${name} ${number}`,
): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : numbered(wanted, number);
    if (!names.has(name.toLowerCase())) return name;
  }
}
