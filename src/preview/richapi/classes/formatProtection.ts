import { declareType, type TypeDeclaration } from '../declaration';
import { asFlag } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';
import { styleMember, withPart } from '../styleMember';

/** Cells are locked, and their formulas shown, unless their format says otherwise. https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtection: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'FormatProtection',
  members: {
    locked: styleMember(
      '1.2',
      ({ protection }) => protection?.locked ?? true,
      (style, value) => withPart(style, 'protection', { locked: asFlag(value) ? undefined : false }),
    ),
    formulaHidden: styleMember(
      '1.2',
      ({ protection }) => protection?.hidden ?? false,
      (style, value) => withPart(style, 'protection', { hidden: asFlag(value) || undefined }),
    ),
  },
});
