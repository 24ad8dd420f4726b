import { shownFormula } from '../../../xlsx/formula/shownFormula';
import type { NameState } from '../../document/names/nameState';
import type { SheetId } from '../../document/sheets/sheetState';
import { absoluteAddress } from '../absoluteAddress';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { namedConstant } from '../namedConstant';
import { asFlag, asText } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';

export interface NameTarget {
  readonly name: string;
  readonly scope: SheetId | null;
}

function stateOf({ name, scope }: NameTarget, { document }: Host): NameState {
  const state = document.names.find(name, scope);
  if (!state) throw new HostError('ItemNotFound');
  return state;
}

function range(target: NameTarget, host: Host): RangeTarget | null {
  const found = host.document.names.rectOf(stateOf(target, host));
  return found && host.references.range(found.sheet, found.rect);
}

/** What a name means: a range's address, or the value of a constant. */
function meaning(target: NameTarget, host: Host): { readonly type: string; readonly value: unknown } {
  const state = stateOf(target, host);
  const found = host.document.names.rectOf(state);
  if (found) return { type: 'Range', value: absoluteAddress(host, found) };
  return namedConstant(state.formula);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem: TypeDeclaration<NameTarget> = declareType<NameTarget>({
  name: 'NamedItem',
  identify: (target, host) => ({ _Id: stateOf(target, host).name }),
  members: {
    name: { kind: 'property', set: '1.1', get: (target, host) => stateOf(target, host).name },
    type: { kind: 'property', set: '1.1', get: (target, host) => meaning(target, host).type },
    value: { kind: 'property', set: '1.1', get: (target, host) => meaning(target, host).value },
    formula: {
      kind: 'property',
      set: '1.7',
      get(target, host) {
        // A name stands in no table: every table is named.
        return shownFormula(stateOf(target, host).formula, () => undefined);
      },
      put({ name, scope }, value, host) {
        host.document.names.change(name, scope, { formula: asText(value) }, 'addin');
      },
    },
    visible: {
      kind: 'property',
      set: '1.1',
      get: (target, host) => !stateOf(target, host).hidden,
      put: ({ name, scope }, value, host) =>
        host.document.names.change(name, scope, { hidden: !asFlag(value) }, 'addin'),
    },
    comment: {
      kind: 'property',
      set: '1.4',
      get: (target, host) => stateOf(target, host).comment,
      put: ({ name, scope }, value, host) =>
        host.document.names.change(name, scope, { comment: asText(value) }, 'addin'),
    },
    scope: { kind: 'property', set: '1.4', get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    worksheet: {
      kind: 'navigation',
      set: '1.4',
      to: 'Worksheet',
      get({ scope }) {
        if (scope === null) throw new HostError('ItemNotFound');
        return scope;
      },
    },
    worksheetOrNullObject: { kind: 'navigation', set: '1.4', to: 'Worksheet', get: ({ scope }) => scope },
    getRange: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call(target, _args, host) {
        const found = range(target, host);
        if (!found) throw new HostError('InvalidReference');
        return found;
      },
    },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.4',
      returns: 'Range',
      call: (target, _args, host) => range(target, host),
    },
    delete: {
      kind: 'method',
      set: '1.4',
      call: ({ name, scope }, _args, host) => host.document.names.delete(name, scope, 'addin'),
    },
  },
});
