import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { FormatProbe } from '../document';
import { cssColor } from './colors';

/** How a conditional format makes cells look; files give its fill the other way round than a cell's. */
export function ruleStyle(rule: FormatProbe['rule']): IStyleData {
  const style = 'style' in rule ? rule.style : undefined;
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const ground = cssColor(fill?.bgColor ?? fill?.fgColor);
  const ink = cssColor(style?.font?.color);
  return {
    ...(ground ? { bg: { rgb: ground } } : {}),
    ...(ink ? { cl: { rgb: ink } } : {}),
    ...(style?.font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style?.font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style?.font?.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style?.font?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
  };
}
