import { clearRange } from '../clearRange';
import { coreOf } from '../coreOf';
import type { MemberDeclaration } from '../declaration';
import { deleteRange, insertRange } from '../insertDelete';
import { assertNotProtected } from '../permissions';
import type { RangeTarget } from '../rangeTarget';
import { merge, unmerge } from '../../document/merges/merges';

type Members = Readonly<Record<string, MemberDeclaration<RangeTarget>>>;

/** What is done to a range as a whole. */
export const rangeEditMembers: Members = {
  select: {
    kind: 'method',
    set: '1.1',
    call({ sheet, rect }, _args, { document }) {
      document.sheets.activate(sheet, 'addin');
      document.select(sheet, rect);
    },
  },
  clear: { kind: 'method', set: '1.1', call: (target, args, host) => clearRange(target, args.get(0), host) },
  insert: {
    kind: 'method',
    set: '1.1',
    returns: 'Range',
    call: (target, args, host) => insertRange(target, args.get(0), host),
  },
  delete: { kind: 'method', set: '1.1', call: (target, args, host) => deleteRange(target, args.get(0), host) },
  merge: {
    kind: 'method',
    set: '1.2',
    call({ sheet, rect }, args, host) {
      assertNotProtected(host, sheet);
      merge(coreOf(host), sheet, rect, args.flag(0, false), 'addin');
    },
  },
  unmerge: {
    kind: 'method',
    set: '1.2',
    call({ sheet, rect }, _args, host) {
      assertNotProtected(host, sheet);
      unmerge(coreOf(host), sheet, rect, 'addin');
    },
  },
};
