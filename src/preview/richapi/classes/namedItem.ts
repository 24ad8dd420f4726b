import { absoluteRectName, sheetPrefix } from '../../document/a1';
import { shownFormula } from '../../document/formula/formulaText';
import { fromLocalFormula } from '../../document/input/localFormula';
import type { NameState } from '../../document/names/nameState';
import type { SheetId } from '../../document/sheets/sheetState';
import { sheetName } from '../address';
import { isHostObject, type Arguments } from '../arguments';
import { coreOf } from '../coreOf';
import { documentCulture } from '../culture';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { asFlag, asText } from '../propertyValues';
import { RangeTarget } from '../rangeTarget';
import { namedConstant } from '../namedConstant';

/** The names of the workbook (`null`), or those of one sheet. */
export interface NamesTarget {
  readonly sheet: SheetId | null;
}

export interface NameTarget {
  readonly name: string;
  readonly scope: SheetId | null;
}

const all = ({ sheet }: NamesTarget, { document }: Host): NameTarget[] =>
  document.names
    .list()
    .filter(({ scope }) => scope === sheet)
    .map(({ name, scope }) => ({ name, scope }));

function find({ sheet }: NamesTarget, args: Arguments, { document }: Host): NameTarget | null {
  const found = document.names.find(args.text(0), sheet);
  return found ? { name: found.name, scope: found.scope } : null;
}

function add(
  { sheet }: NamesTarget,
  name: string,
  formula: string,
  comment: string | undefined,
  host: Host,
): NameTarget {
  host.document.names.add({ name, scope: sheet, formula, ...(comment === undefined ? {} : { comment }) }, 'addin');
  return { name, scope: sheet };
}

/** A range, or a formula with or without `=`. */
function referenceOf(value: unknown, host: Host): string {
  if (isHostObject(value) && value.target instanceof RangeTarget) return `=${absoluteAddress(value.target, host)}`;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

const absoluteAddress = ({ sheet, rect }: Pick<RangeTarget, 'sheet' | 'rect'>, host: Host): string =>
  `${sheetPrefix(sheetName(host, sheet))}${absoluteRectName(rect)}`;

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection: TypeDeclaration<NamesTarget> = declareType<NamesTarget>({
  name: 'NamedItemCollection',
  items: { of: 'NamedItem', list: all },
  members: {
    getCount: { kind: 'method', set: '1.4', call: (target, _args, host) => all(target, host).length },
    getItem: {
      kind: 'method',
      set: '1.1',
      returns: 'NamedItem',
      call(target, args, host) {
        const found = find(target, args, host);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
    },
    getItemOrNullObject: { kind: 'method', set: '1.4', returns: 'NamedItem', call: find },
    add: {
      kind: 'method',
      set: '1.4',
      returns: 'NamedItem',
      call: (target, args, host) =>
        add(target, args.text(0), referenceOf(args.get(1), host), args.optionalText(2), host),
    },
    addFormulaLocal: {
      kind: 'method',
      set: '1.4',
      returns: 'NamedItem',
      call(target, args, host) {
        const formula = fromLocalFormula(args.text(1), documentCulture(host.culture));
        return add(target, args.text(0), formula, args.optionalText(2), host);
      },
    },
  },
});

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
  if (found) return { type: 'Range', value: absoluteAddress(found, host) };
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
        const { formula, scope } = stateOf(target, host);
        return shownFormula(formula, { sheet: scope ?? '', row: 0, column: 0 }, coreOf(host));
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
