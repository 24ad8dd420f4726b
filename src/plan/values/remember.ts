/**
 * A function of a text that remembers its latest answers: a workbook has few formats and periods and many cells. When full it
 * starts afresh, which keeps it small without any book-keeping on the way.
 */
export function remember<T>(compute: (text: string) => T, atMost = 500): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = compute(text);
    if (known.size >= atMost) known.clear();
    known.set(text, answer);
    return answer;
  };
}
