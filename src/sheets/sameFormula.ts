/**
 * Whether two formulas say the same. Spaces, the case of names, absolute signs, quotes that a sheet name does not need,
 * `@` and `_xlfn.` do not matter; `[@X]` is `[[#This Row],[X]]`; a table's name may be left out inside the table.
 */
export function isSameFormula(a: string, b: string): boolean {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  return left.length === right.length && left.every((token, index) => isSameToken(token, right[index]));
}

interface Token {
  readonly text: string;
  /** Set for a structured reference: the table it names, `''` when it names none. */
  readonly table?: string;
}

/** A text, a quoted sheet name, a structured reference with its table, a name or number, or one other character. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]]|\[(?:[^[\]']|'.)*\])*\]|[\p{L}\p{N}_.$\\]+|\S/gu;

function tokensOf(formula: string): readonly Token[] {
  return [...formula.matchAll(token)].flatMap(([text, table]): readonly Token[] => {
    if (text.startsWith('"')) return [{ text }];
    if (text.startsWith("'")) return [{ text: sheetName(text) }];
    if (text.endsWith(']'))
      return [{ text: columnsOf(text.slice((table ?? '').length)), table: (table ?? '').toLowerCase() }];
    if (text === '@') return [];
    return [
      {
        text: text
          .replace(/\$/g, '')
          .replace(/^_xl(?:fn|ws)\./i, '')
          .toLowerCase(),
      },
    ];
  });
}

function isSameToken(a: Token, b: Token | undefined): boolean {
  if (!b || a.text !== b.text) return false;
  return a.table === b.table || (a.table !== undefined && b.table !== undefined && (a.table === '' || b.table === ''));
}

function sheetName(quoted: string): string {
  const name = quoted.slice(1, -1);
  return (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quoted).toLowerCase();
}

/** `[@[Own share]]`, `[@X]` and `[[#This Row],[X]]` in one form: `#this row|x`. */
function columnsOf(reference: string): string {
  const inner = reference.slice(1, -1).trim();
  const thisRow = inner.startsWith('@') ? '#this row' : '';
  const rest = (thisRow ? inner.slice(1) : inner).trim();
  const parts = rest.startsWith('[') ? rest.split(/\]\s*[,]\s*\[/) : [rest];
  const columns = parts.map((part) =>
    part
      .replace(/^\[|\]$/g, '')
      .replace(/\]\s*:\s*\[/g, ':')
      .trim()
      .toLowerCase(),
  );
  return [thisRow, ...columns].filter((part) => part !== '').join('|');
}
