import { oneOf } from '../arguments';
import {
  borderCells,
  borderStyles,
  borderWeights,
  fileBorder,
  shownBorder,
  sides,
  type BorderTarget,
} from '../borders';
import { fileColor, shownColor } from '../colors';
import { declareType, type PropertyDeclaration, type TypeDeclaration } from '../declaration';
import type { RangeTarget } from '../rangeTarget';
import { HostError } from '../hostError';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollection: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'RangeBorderCollection',
  items: { of: 'RangeBorder', list: (range) => sides.map((side) => ({ range, side })) },
  members: {
    count: { kind: 'property', set: '1.1', get: () => sides.length },
    getItem: {
      kind: 'method',
      set: '1.1',
      returns: 'RangeBorder',
      call: (range, args) => ({ range, side: oneOf(args.get(0), sides) }),
    },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      returns: 'RangeBorder',
      call(range, args) {
        const side = sides[args.integer(0)];
        if (!side) throw new HostError('InvalidArgument');
        return { range, side };
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorder: TypeDeclaration<BorderTarget> = declareType<BorderTarget>({
  name: 'RangeBorder',
  members: {
    sideIndex: { kind: 'property', set: '1.1', get: ({ side }) => side },
    style: part('style', (value) => oneOf(value, borderStyles)),
    weight: part('weight', (value) => oneOf(value, borderWeights)),
    color: part('color', (value) => shownColor(fileColor(value), '#000000')),
  },
});

function part(
  name: 'style' | 'weight' | 'color',
  check: (value: unknown) => string,
): PropertyDeclaration<BorderTarget> {
  return {
    kind: 'property',
    set: '1.1',
    get(target, host) {
      const found = new Set(borderCells(target, host).read((border) => shownBorder(border)[name]));
      return found.size > 1 ? null : ([...found][0] ?? shownBorder(undefined)[name]);
    },
    put(target, value, host) {
      const checked = check(value);
      borderCells(target, host).write((border) => {
        const now = shownBorder(border);
        const drawn = now.style === 'None' && name !== 'style' ? { ...now, style: 'Continuous' as const } : now;
        return fileBorder({ ...drawn, [name]: checked });
      });
    },
  };
}
