import { fromLocalFormula } from '../../document/input/localFormula';
import type { SheetId } from '../../document/sheets/sheetState';
import { absoluteAddress } from '../absoluteAddress';
import { isHostObject, type Arguments } from '../arguments';
import { documentCulture } from '../culture';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { RangeTarget } from '../rangeTarget';
import type { NameTarget } from './namedItem';

/** The names of the workbook (`null`), or those of one sheet. */
export interface NamesTarget {
  readonly sheet: SheetId | null;
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
  if (isHostObject(value) && value.target instanceof RangeTarget) return `=${absoluteAddress(host, value.target)}`;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

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
