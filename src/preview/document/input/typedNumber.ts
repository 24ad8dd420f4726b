import type { Culture } from './culture';
import type { TypedValue } from './typedText';

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** What numbers look like in a language. */
interface Shapes {
  readonly money: RegExp;
  readonly group: RegExp;
  readonly groups: RegExp;
  readonly number: RegExp;
}

const shapes = new Map<Culture, Shapes>();

function shapesOf(culture: Culture): Shapes {
  const known = shapes.get(culture);
  if (known) return known;
  const group = `[${culture.group.map(escaped).join('')}]`;
  const decimal = escaped(culture.decimal);
  const sign = escaped(culture.currency.sign);
  const made: Shapes = {
    money: new RegExp(`^${sign}\\s*|\\s*${sign}$`, 'i'),
    group: new RegExp(group),
    groups: new RegExp(group, 'g'),
    number: new RegExp(
      `^(?:(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:e([+-]?\\d+))?$`,
      'i',
    ),
  };
  shapes.set(culture, made);
  return made;
}

export function readNumber(text: string, culture: Culture): TypedValue | null {
  const { money, group, groups, number } = shapesOf(culture);
  let rest = text;
  const inParentheses = /^\((.*)\)$/.exec(rest);
  if (inParentheses) rest = (inParentheses[1] as string).trim();
  const sign = /^[+-]/.exec(rest)?.[0] ?? '';
  if (inParentheses && sign) return null;
  rest = rest.slice(sign.length).trim();
  const isMoney = money.test(rest);
  rest = rest.replace(money, '');
  const isShare = rest.endsWith('%');
  if (isShare) rest = rest.slice(0, -1).trimEnd();
  if (isMoney && isShare) return null;
  const match = number.exec(rest);
  if (!match) return null;
  const [, whole = '0', part, only, power] = match;
  const decimals = part ?? only ?? '';
  const size = Number(`${whole.replace(groups, '')}.${decimals || '0'}${power ? `e${power}` : ''}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' || inParentheses ? -size : size) / (isShare ? 100 : 1);
  const hasDecimals = decimals.length > 0;
  return {
    value: isShare ? exact(value) : value,
    ...formatOf(isShare, isMoney, group.test(whole), hasDecimals, power !== undefined, culture),
  };
}

/** 7.000000000000001 from 700.0000000000001 % is not what anybody typed. */
const exact = (value: number): number => Number(value.toPrecision(15));

function formatOf(
  isShare: boolean,
  isMoney: boolean,
  isGrouped: boolean,
  hasDecimals: boolean,
  hasPower: boolean,
  culture: Culture,
): { numberFormat: string } | object {
  const decimals = hasDecimals ? '.00' : '';
  if (isShare) return { numberFormat: `0${decimals}%` };
  if (isMoney) return { numberFormat: culture.currency.format + decimals };
  if (hasPower) return { numberFormat: '0.00E+00' };
  return isGrouped ? { numberFormat: `#,##0${decimals}` } : {};
}
