import { closingBracket } from './lexer';

/** What stands between the brackets of a structured reference. */
export interface StructuredBody {
  readonly thisRow: boolean;
  readonly items: readonly ('all' | 'headers' | 'data' | 'totals')[];
  /** Column names as people see them; first and last of a span are equal for one column, `null` for the whole table. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const itemNames: Readonly<Record<string, StructuredBody['items'][number]>> = {
  '#all': 'all',
  '#headers': 'headers',
  '#data': 'data',
  '#totals': 'totals',
};

const unguarded = (name: string): string => name.replace(/'(.)/g, '$1');
const guarded = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** `null` when the text is no body that Excel knows. */
export function parseStructuredBody(body: string): StructuredBody | null {
  let rest = body.trim();
  let thisRow = rest.startsWith('@');
  if (thisRow) rest = rest.slice(1).trim();
  const items: StructuredBody['items'][number][] = [];
  const names: string[] = [];
  const take = (part: string): boolean => {
    const item = part.trim().toLowerCase();
    if (!item.startsWith('#')) names.push(unguarded(part));
    else if (item === '#this row') thisRow = true;
    else if (itemNames[item]) items.push(itemNames[item]);
    else return false;
    return true;
  };
  let isSpan = false;
  if (rest.startsWith('[')) {
    for (let at = 0; at < rest.length;) {
      if (rest[at] === '[') {
        const end = closingBracket(rest, at);
        if (!end || !take(rest.slice(at + 1, end - 1))) return null;
        at = end;
      } else {
        if (rest[at] === ':') isSpan = true;
        else if (!/[,;\s]/.test(rest[at] as string)) return null;
        at++;
      }
    }
  } else if (rest && !take(rest)) {
    return null;
  }
  const [first, last = first] = names;
  if (names.length > 2 || (names.length === 2) !== isSpan) return null;
  return { thisRow, items, columns: first !== undefined && last !== undefined ? { first, last } : null };
}

const itemTexts = { all: '#All', headers: '#Headers', data: '#Data', totals: '#Totals' } as const;

/** As files keep it: `[#This Row],[Beløp]`, `Beløp`, `[#Headers],[A]:[B]`. */
export function storedBody(body: StructuredBody): string {
  const parts = body.items.map((item) => `[${itemTexts[item]}]`);
  if (body.thisRow) parts.unshift('[#This Row]');
  const { columns } = body;
  if (columns) {
    const first = guarded(columns.first);
    if (parts.length === 0 && columns.first === columns.last) return first;
    parts.push(columns.first === columns.last ? `[${first}]` : `[${first}]:[${guarded(columns.last)}]`);
  }
  return parts.length === 1 && !columns ? (parts[0] as string).slice(1, -1) : parts.join(',');
}

/** As Excel shows it: `@Beløp`, `@[Beløp (kr)]`, otherwise as files keep it. */
export function shownBody(body: StructuredBody): string {
  if (!body.thisRow || body.items.length > 0) return storedBody(body);
  if (!body.columns) return '@';
  const { first, last } = body.columns;
  if (first !== last) return `@[${guarded(first)}]:[${guarded(last)}]`;
  return /^[\p{L}\p{N}_.]+$/u.test(first) ? `@${first}` : `@[${guarded(first)}]`;
}
