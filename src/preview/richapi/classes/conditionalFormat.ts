import {
  conditionalFormat as findFormat,
  conditionalFormats,
  deleteConditionalFormats,
  moveConditionalFormat,
  type FormatRule,
} from '../../document/conditionalFormats/conditionalFormats';
import { changeRule, ruleOf, typeOfRule, type FormatTarget } from '../conditionalRule';
import { coreOf } from '../coreOf';
import { declareType, type ApiSet, type MemberDeclaration, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertNotProtected } from '../permissions';
import { asFlag, asNumber } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';

/** Where `name` belongs to another type of rule Excel refuses it, and `nameOrNullObject` is a null object. */
const ofType = (
  name: string,
  to: string,
  type: FormatRule['type'],
): Readonly<Record<string, MemberDeclaration<FormatTarget>>> => {
  const set: ApiSet = '1.6';
  return {
    [name]: {
      kind: 'navigation',
      set,
      to,
      get(target, host) {
        if (ruleOf(target, host).type !== type) throw new HostError('InvalidOperation');
        return target;
      },
    },
    [`${name}OrNullObject`]: {
      kind: 'navigation',
      set,
      to,
      get: (target, host) => (ruleOf(target, host).type === type ? target : null),
    },
  };
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'ConditionalFormat',
  identify: (target, host) => ({ Id: findFormat(coreOf(host), target.sheet, target.id).id }),
  members: {
    id: { kind: 'property', set: '1.6', get: ({ id }) => id },
    type: { kind: 'property', set: '1.6', get: (target, host) => typeOfRule(ruleOf(target, host)) },
    /** 0 is applied first, -1 last; the others move to make room, and beyond the ends the end is meant. */
    priority: {
      kind: 'property',
      set: '1.6',
      get: ({ sheet, id }, host) => conditionalFormats(coreOf(host), sheet).findIndex((format) => format.id === id),
      put({ sheet, id }, value, host) {
        assertNotProtected(host, sheet);
        moveConditionalFormat(coreOf(host), sheet, id, placeOf(asNumber(value), host, sheet), 'addin');
      },
    },
    stopIfTrue: {
      kind: 'property',
      set: '1.6',
      get: (target, host) => ruleOf(target, host).stopIfTrue ?? false,
      put(target, value, host) {
        const stopIfTrue = asFlag(value);
        changeRule(target, host, (rule) => ({ ...rule, stopIfTrue }));
      },
    },
    ...ofType('custom', 'CustomConditionalFormat', 'expression'),
    ...ofType('cellValue', 'CellValueConditionalFormat', 'cellIs'),
    ...ofType('textComparison', 'TextConditionalFormat', 'containsText'),
    delete: {
      kind: 'method',
      set: '1.6',
      call({ sheet, id }, _args, host) {
        assertNotProtected(host, sheet);
        deleteConditionalFormats(coreOf(host), sheet, (format) => format.id === id, 'addin');
      },
    },
    getRange: {
      kind: 'method',
      set: '1.6',
      returns: 'Range',
      call(target, _args, host) {
        const found = onlyRange(target, host);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
    },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.6',
      returns: 'Range',
      call: (target, _args, host) => onlyRange(target, host),
    },
  },
});

function placeOf(priority: number, host: Host, sheet: string): number {
  const count = conditionalFormats(coreOf(host), sheet).length;
  return priority < 0 ? Math.max(0, count + priority) : Math.min(priority, count - 1);
}

/** A format of several ranges has no single range. */
function onlyRange({ sheet, id }: FormatTarget, host: Host): RangeTarget | null {
  const { rects } = findFormat(coreOf(host), sheet, id);
  const [rect] = rects;
  return rect && rects.length === 1 ? host.references.range(sheet, rect) : null;
}
