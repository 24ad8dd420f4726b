import type { MemberDeclaration } from '../declaration';
import type { RangeTarget } from '../rangeTarget';

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
};
