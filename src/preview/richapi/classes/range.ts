import type { Arguments } from '../arguments';
import { wrongShape } from '../cellGrids';
import { declareType, type TypeDeclaration } from '../declaration';
import type { RangeTarget } from '../rangeTarget';
import { rangeAddressMembers } from './rangeAddressMembers';
import { rangeCellMembers } from './rangeCellMembers';
import { rangeEditMembers } from './rangeEditMembers';
import { rangeFormatMembers } from './rangeFormatMembers';
import { rangeNeighbourMembers } from './rangeNeighbourMembers';

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const range: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'Range',
  identify(target, host) {
    const id = host.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  members: {
    ...rangeAddressMembers,
    ...rangeCellMembers,
    ...rangeNeighbourMembers,
    ...rangeFormatMembers,
    ...rangeEditMembers,
    _KeepReference: {
      kind: 'method',
      set: '1.1',
      call(target, _args: Arguments, host) {
        host.references.keep({ type: range, target });
      },
    },
    _ValidateArraySize: {
      kind: 'method',
      set: '1.3',
      call(target, args) {
        assertShape(target, args.integer(0), args.integer(1));
      },
    },
  },
});

/** The client asks before it writes a large array in pieces. */
function assertShape({ rect }: RangeTarget, rows: number, columns: number): void {
  if (rows !== rect.rowCount || columns !== rect.columnCount) throw wrongShape();
}
