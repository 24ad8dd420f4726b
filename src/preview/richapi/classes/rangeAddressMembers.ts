import { addressOf } from '../address';
import type { MemberDeclaration } from '../declaration';
import { cellCount, isEntireColumn, isEntireRow } from '../rangeGeometry';
import type { RangeTarget } from '../rangeTarget';

type Members = Readonly<Record<string, MemberDeclaration<RangeTarget>>>;

/** Where a range stands and how large it is. */
export const rangeAddressMembers: Members = {
  address: { kind: 'property', set: '1.1', get: ({ sheet, rect }, host) => addressOf(host, { sheet, rect }) },
  /** Norwegian and English write addresses alike. */
  addressLocal: { kind: 'property', set: '1.1', get: ({ sheet, rect }, host) => addressOf(host, { sheet, rect }) },
  cellCount: { kind: 'property', set: '1.1', get: ({ rect }) => cellCount(rect) },
  rowIndex: { kind: 'property', set: '1.1', get: ({ rect }) => rect.row },
  columnIndex: { kind: 'property', set: '1.1', get: ({ rect }) => rect.column },
  rowCount: { kind: 'property', set: '1.1', get: ({ rect }) => rect.rowCount },
  columnCount: { kind: 'property', set: '1.1', get: ({ rect }) => rect.columnCount },
  isEntireRow: { kind: 'property', set: '1.7', get: ({ rect }) => isEntireRow(rect) },
  isEntireColumn: { kind: 'property', set: '1.7', get: ({ rect }) => isEntireColumn(rect) },
  worksheet: { kind: 'navigation', set: '1.1', to: 'Worksheet', get: ({ sheet }) => sheet },
};
