import { fileColor, shownColor } from '../colors';
import { declareType, type TypeDeclaration } from '../declaration';
import type { RangeTarget } from '../rangeTarget';
import { restyleRange, styleMember } from '../styleMember';
import type { CellStyle } from '../../document/formats/styles';

const noFill = '#FFFFFF';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'RangeFill',
  members: {
    color: styleMember('1.1', fillColor, (style, value) =>
      value === ''
        ? withoutFill(style)
        : { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(value) } },
    ),
    clear: { kind: 'method', set: '1.1', call: (target, _args, host) => restyleRange(target, host, withoutFill) },
  },
});

function fillColor({ fill }: CellStyle): string {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return noFill;
  return shownColor(fill.fgColor, noFill);
}

function withoutFill({ fill: _, ...rest }: CellStyle): CellStyle {
  return rest;
}
