import { rectangleAddress } from '../../../sheets/address';
import type { CellContent } from '../../../sheets/changeSet';
import type { CellValue } from '../../../sheets/snapshot';
import { contentOf } from '../../cellText';
import { writeRules } from '../cellRule';
import { areaWithLines } from '../positions';
import type { LinesStep } from '../step';
import { rangeAt, writeContents, writeFormats, type Batch } from './batch';
import { writeCells } from './writeCells';

/** Brings rows or columns into a table, or takes them out. `hasRoom`: what is beyond has been pushed already. */
export async function writeLines(batch: Batch, step: LinesStep, hasRoom = false): Promise<void> {
  if (!step.comeIn) takeOut(batch, step);
  else if (step.way === 'inside') await bringInside(batch, step);
  else await bringToEnd(batch, step, hasRoom);
}

/** Never through the table's collection of rows, which makes conflicts between people who write at the same time. */
async function bringInside(batch: Batch, step: LinesStep): Promise<void> {
  const { axis, sheet, area, lines, content } = step;
  if (axis === 'row') {
    rangeAt(batch, sheet, lines).insert(Excel.InsertShiftDirection.down);
    writeRules(rangeAt(batch, sheet, lines), step.rules);
    const { row, column } = lines;
    await writeCells(batch, { sheet, row, column, contents: content, formats: step.formats });
    return;
  }
  const header = content[0]?.[0];
  tableOf(batch, step).columns.add(lines.column - area.column, undefined, typeof header === 'string' ? header : '');
  const body = { sheet, row: lines.row + 1, column: lines.column };
  await writeCells(batch, { ...body, contents: content.slice(1), formats: step.formats?.slice(1) ?? null });
}

/**
 * Excel lets a table grow over what is written right beyond it, and fills its calculated columns; where it does not, the table is
 * told to grow. Only then may a formula speak of its own row.
 */
async function bringToEnd(batch: Batch, step: LinesStep, hasRoom: boolean): Promise<void> {
  const { axis, sheet, lines, way, content } = step;
  if (way === 'push' && !hasRoom) {
    const { down, right } = Excel.InsertShiftDirection;
    rangeAt(batch, sheet, lines).insert(axis === 'row' ? down : right);
  }
  const isFormula = (each: CellContent | null): boolean => typeof each === 'object' && each !== null;
  await writeContents(
    batch,
    { sheet, ...lines },
    only(content, (each) => !isFormula(each)),
  );
  tableOf(batch, step).resize(rectangleAddress(areaWithLines(step)));
  await dressLines(batch, step);
  await writeContents(batch, { sheet, ...lines }, only(content, isFormula));
}

const only = (content: LinesStep['content'], keep: (each: CellContent | null) => boolean): LinesStep['content'] =>
  content.map((row) => row.map((each) => (keep(each) ? each : null)));

/** Number formats and lists of new lines. */
export async function dressLines(batch: Batch, { sheet, lines, formats, rules }: LinesStep): Promise<void> {
  if (formats) await writeFormats(batch, { sheet, ...lines }, formats);
  writeRules(rangeAt(batch, sheet, lines), rules);
}

function takeOut(batch: Batch, step: LinesStep): void {
  const { axis, sheet, area, lines, way } = step;
  if (way === 'resize') {
    tableOf(batch, step).resize(rectangleAddress(area));
    emptyLines(batch, step);
  } else if (axis === 'row') rangeAt(batch, sheet, lines).delete(Excel.DeleteShiftDirection.up);
  else
    tableOf(batch, step)
      .columns.getItemAt(lines.column - area.column)
      .delete();
}

/** Cells that a table has given back are blank and plain again. */
export function emptyLines(batch: Batch, { sheet, lines }: LinesStep): void {
  const range = rangeAt(batch, sheet, lines);
  range.clear(Excel.ClearApplyTo.contents);
  range.dataValidation.clear();
  range.numberFormat = Array.from({ length: lines.rowCount }, () => Array<string>(lines.columnCount).fill('General'));
}

/** Lines that did not become part of their table, with the room that was made for them. */
export function dropLooseLines(batch: Batch, { axis, sheet, lines }: LinesStep): void {
  const { up, left } = Excel.DeleteShiftDirection;
  rangeAt(batch, sheet, lines).delete(axis === 'row' ? up : left);
}

const tableOf = ({ context }: Batch, { table }: LinesStep): Excel.Table => context.workbook.tables.getItem(table);

/** Asks, in the request that writes the lines, for what Excel itself puts in the cells left to it. */
export function readBack(batch: Batch, step: LinesStep): () => CellContent[][] {
  const { sheet, lines, content } = step;
  const columns = Array.from({ length: lines.columnCount }, (_, c) => c).filter((c) =>
    content.some((row) => row[c] === null),
  );
  const loaded = new Map(
    columns.map((c) => {
      const cells = { ...lines, column: lines.column + c, columnCount: 1 };
      return [c, rangeAt(batch, sheet, cells).load('values,formulas')];
    }),
  );
  return () =>
    content.map((row, r) =>
      row.map((each, c) => {
        if (each !== null) return each;
        const range = loaded.get(c);
        return contentOf((range?.formulas[r]?.[0] ?? '') as CellValue, (range?.values[r]?.[0] ?? '') as CellValue);
      }),
    );
}
