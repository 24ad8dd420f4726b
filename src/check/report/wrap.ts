/** The text in lines of at most so many characters, broken at blanks; a word that is longer keeps a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Hard blanks hold a number and its unit together.
  for (const word of text.split(/[ \n\t\r]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
