import {
  addConditionalFormat,
  conditionalFormats,
  deleteConditionalFormats,
  touches,
  type FormatRule,
} from '../../document/conditionalFormats/conditionalFormats';
import { oneOf } from '../arguments';
import { ruleTypes, type FormatTarget, type RuleType } from '../conditionalRule';
import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertNotProtected } from '../permissions';
import type { RangeTarget } from '../rangeTarget';

const inRange = ({ sheet, rect }: RangeTarget, host: Host): FormatTarget[] =>
  conditionalFormats(coreOf(host), sheet)
    .filter((format) => touches(format, rect))
    .map(({ id }) => ({ sheet, id }));

/** A new rule has nothing to say yet; what it says is set on the object that `add` answers. */
const newRules: Partial<Record<RuleType, FormatRule>> = {
  Custom: { type: 'expression', formulae: [''] },
  CellValue: { type: 'cellIs', operator: 'equal', formulae: [''] },
  ContainsText: { type: 'containsText', operator: 'containsText', text: '' },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollection: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  items: { of: 'ConditionalFormat', list: inRange },
  members: {
    add: {
      kind: 'method',
      set: '1.6',
      returns: 'ConditionalFormat',
      call({ sheet, rect }, args, host): FormatTarget {
        assertNotProtected(host, sheet);
        const rule = newRules[oneOf(args.get(0), Object.keys(ruleTypes) as RuleType[])];
        if (!rule) throw new HostError('NotImplemented');
        return { sheet, id: addConditionalFormat(coreOf(host), sheet, rect, { ...rule }, 'addin') };
      },
    },
    getItem: {
      kind: 'method',
      set: '1.6',
      returns: 'ConditionalFormat',
      call(target, args, host) {
        const found = inRange(target, host).find(({ id }) => id === args.text(0));
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
    },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.14',
      returns: 'ConditionalFormat',
      call: (target, args, host) => inRange(target, host).find(({ id }) => id === args.text(0)) ?? null,
    },
    getItemAt: {
      kind: 'method',
      set: '1.6',
      returns: 'ConditionalFormat',
      call(target, args, host) {
        const found = inRange(target, host)[args.integer(0)];
        if (!found) throw new HostError('InvalidArgument');
        return found;
      },
    },
    getCount: { kind: 'method', set: '1.6', call: (target, _args, host) => inRange(target, host).length },
    clearAll: {
      kind: 'method',
      set: '1.6',
      call({ sheet, rect }, _args, host) {
        assertNotProtected(host, sheet);
        deleteConditionalFormats(coreOf(host), sheet, (format) => touches(format, rect), 'addin');
      },
    },
  },
});
