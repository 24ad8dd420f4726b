import { restyle, stylesIn, type CellStyle } from '../document/formats/styles';
import { assertMayFormat } from './permissions';
import { coreOf } from './coreOf';
import type { ApiSet, PropertyDeclaration } from './declaration';
import type { Host } from './host';
import type { RangeTarget } from './rangeTarget';

/** A property of the cells' format: one value, or `null` when the cells differ. */
export function styleMember<Value>(
  set: ApiSet,
  read: (style: CellStyle) => Value,
  write: (style: CellStyle, value: unknown) => CellStyle,
): PropertyDeclaration<RangeTarget> {
  return {
    kind: 'property',
    set,
    get: (target, host) => common(target, host, read),
    put: (target, value, host) => restyleRange(target, host, (style) => write(style, value)),
  };
}

function common<Value>({ sheet, rect }: RangeTarget, host: Host, read: (style: CellStyle) => Value): Value | null {
  let known: { readonly value: Value } | undefined;
  for (const style of stylesIn(coreOf(host), sheet, rect)) {
    const value = read(style);
    if (known && known.value !== value) return null;
    known = { value };
  }
  return known ? known.value : read({});
}

export function restyleRange({ sheet, rect }: RangeTarget, host: Host, change: (style: CellStyle) => CellStyle): void {
  assertMayFormat(host, sheet, 'formatCells');
  restyle(coreOf(host), sheet, rect, 'addin', change);
}

/** A style with one of its parts changed; a part that is left empty is taken away. */
export function withPart<Part extends keyof CellStyle>(
  style: CellStyle,
  part: Part,
  changes: Readonly<Record<string, unknown>>,
): CellStyle {
  const merged = Object.entries({ ...(style[part] as object | undefined), ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  const { [part]: _, ...rest } = style;
  return merged.length === 0 ? rest : { ...rest, [part]: Object.fromEntries(merged) };
}
