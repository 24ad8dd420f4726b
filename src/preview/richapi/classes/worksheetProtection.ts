import { asRecord, oneOf } from '../arguments';
import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import { HostError } from '../hostError';
import { asFlag } from '../propertyValues';
import {
  currentAllowances,
  isProtected,
  protect,
  unprotect,
  type Allowance,
  type Allowances,
} from '../../document/protection/protection';
import type { SheetId } from '../../document/sheets/sheetState';

/** Options of the API by the file's word for each. */
const options: readonly (readonly [string, Allowance])[] = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowEditObjects', 'objects'],
  ['allowEditScenarios', 'scenarios'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
];
const selectionModes = ['Normal', 'Unlocked', 'None'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection: TypeDeclaration<SheetId> = declareType<SheetId>({
  name: 'WorksheetProtection',
  members: {
    protected: { kind: 'property', set: '1.2', get: (sheet, host) => isProtected(coreOf(host), sheet) },
    options: {
      kind: 'property',
      set: '1.2',
      get: (sheet, host) => (isProtected(coreOf(host), sheet) ? shown(currentAllowances(coreOf(host), sheet)) : null),
    },
    protect: {
      kind: 'method',
      set: '1.2',
      call(sheet, args, host) {
        if (isProtected(coreOf(host), sheet)) throw new HostError('AccessDenied');
        protect(coreOf(host), sheet, allowed(args.get(0)), args.optionalText(1), 'addin');
      },
    },
    unprotect: {
      kind: 'method',
      set: '1.7',
      call(sheet, args, host) {
        if (!unprotect(coreOf(host), sheet, args.optionalText(0), 'addin')) throw new HostError('AccessDenied');
      },
    },
  },
});

function shown(allowances: Allowances): Record<string, unknown> {
  const { selectLockedCells, selectUnlockedCells } = allowances;
  const selectionMode = selectLockedCells ? 'Normal' : selectUnlockedCells ? 'Unlocked' : 'None';
  return { ...Object.fromEntries(options.map(([name, word]) => [name, allowances[word] === true])), selectionMode };
}

function allowed(value: unknown): Allowances {
  const given = value === undefined ? {} : asRecord(value);
  const mode = given.selectionMode === undefined ? 'Normal' : oneOf(given.selectionMode, selectionModes);
  const flags = options.map(([name, word]) => [word, given[name] === undefined ? false : asFlag(given[name])]);
  return {
    ...Object.fromEntries(flags),
    selectLockedCells: mode === 'Normal',
    selectUnlockedCells: mode !== 'None',
  };
}
