/**
 * Type and value of a name that means no range (`Excel.NamedItemType`). A constant has its value; any other formula is not
 * calculated here, and answers as Excel does for a name it cannot calculate.
 */
export function namedConstant(formula: string): { readonly type: string; readonly value: unknown } {
  const text = formula.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: (quoted[1] ?? '').replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { type: 'Boolean', value: /^true$/i.test(text) };
  const number = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
  if (number !== null) return { type: Number.isInteger(number) ? 'Integer' : 'Double', value: number };
  return { type: 'Error', value: '#N/A' };
}
