import { fromLocalFormula, toLocalFormula } from '../../document/input/localFormula';
import { restyle } from '../../document/formats/styles';
import type { Rect } from '../../document/rect';
import { textOf } from '../../document/text/displayText';
import type { CellGrid } from '../../document/cells/cellContents';
import { formatGrid, gridOf, readGrid } from '../cellGrids';
import { coreOf } from '../coreOf';
import { documentCulture } from '../culture';
import type { ApiSet, MemberDeclaration, PropertyDeclaration } from '../declaration';
import type { Host } from '../host';
import { assertMayFormat, assertMayWrite } from '../permissions';
import { localNumberFormat, invariantNumberFormat } from '../localNumberFormat';
import type { RangeTarget } from '../rangeTarget';

type Members = Readonly<Record<string, MemberDeclaration<RangeTarget>>>;
type Write = (target: RangeTarget, value: unknown, host: Host) => void;

const grid = (
  set: ApiSet,
  read: (cells: CellGrid, host: Host) => unknown,
  put?: Write,
): PropertyDeclaration<RangeTarget> => ({
  kind: 'property',
  set,
  get: (target, host) => readGrid(target, host, (rect) => read(host.document.readCells(target.sheet, rect), host)),
  ...(put ? { put } : {}),
});

/** What the cells hold. Formulas are English with commas; strings are understood as if typed in English. */
export const rangeCellMembers: Members = {
  values: grid('1.1', ({ values }) => values, write),
  formulas: grid('1.1', ({ formulas }) => formulas, write),
  formulasLocal: grid(
    '1.1',
    ({ formulas }, { culture }) =>
      formulas.map((row) =>
        row.map((cell) => (isFormula(cell) ? toLocalFormula(cell, documentCulture(culture)) : cell)),
      ),
    writeLocal,
  ),
  valueTypes: grid('1.1', ({ valueTypes }) => valueTypes),
  text: grid('1.1', ({ values, numberFormats }, { culture }) =>
    values.map((row, r) =>
      row.map((value, c) => textOf(value, numberFormats[r]?.[c] ?? 'General', documentCulture(culture))),
    ),
  ),
  numberFormat: grid(
    '1.1',
    ({ numberFormats }) => numberFormats,
    (target, value, host) => writeFormats(target, value, host, (format) => format),
  ),
  numberFormatLocal: grid(
    '1.7',
    ({ numberFormats }, { culture }) =>
      numberFormats.map((row) => row.map((format) => localNumberFormat(format, culture))),
    (target, value, host) => writeFormats(target, value, host, (format) => invariantNumberFormat(format, host.culture)),
  ),
};

const isFormula = (cell: unknown): cell is string =>
  typeof cell === 'string' && cell.startsWith('=') && cell.length > 1;

function write({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  const inputs = gridOf(value, rect);
  assertMayWrite(host, sheet, rect);
  host.document.editCells(sheet, [{ row: rect.row, column: rect.column, inputs }], 'addin');
}

function writeLocal({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  const culture = documentCulture(host.culture);
  const inputs = gridOf(value, rect).map((row) =>
    row.map((cell) => (isFormula(cell) ? fromLocalFormula(cell, culture) : cell)),
  );
  assertMayWrite(host, sheet, rect);
  host.document.editCells(sheet, [{ row: rect.row, column: rect.column, inputs }], 'addin');
}

function writeFormats(target: RangeTarget, value: unknown, host: Host, invariant: (format: string) => string): void {
  const { sheet, rect } = target;
  assertMayFormat(host, sheet, 'formatCells');
  if (!Array.isArray(value)) return writeOneFormat(sheet, rect, value, host, invariant);
  const numberFormats = formatGrid(value, rect).map((row) =>
    row.map((format) => (format === null ? null : invariant(format))),
  );
  host.document.editCells(sheet, [{ row: rect.row, column: rect.column, numberFormats }], 'addin');
}

/** One format for all cells reaches whole columns and rows too. */
function writeOneFormat(
  sheet: string,
  rect: Rect,
  value: unknown,
  host: Host,
  invariant: (format: string) => string,
): void {
  const format = invariant(formatGrid([[value]], { ...rect, rowCount: 1, columnCount: 1 })[0]?.[0] ?? 'General');
  restyle(coreOf(host), sheet, rect, 'addin', ({ numFmt: _, ...style }) =>
    format === 'General' ? style : { ...style, numFmt: format },
  );
}
