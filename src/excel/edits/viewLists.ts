import type { CellRef } from '../../plan/place';
import { parseAddress } from '../../sheets/address';
import type { Course } from '../course';
import { hasList, hasWholeList, listProperties } from './listRule';
import { after, before } from './positions';
import type { ListsStep, Step } from './step';

export interface ListState {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** Queues the reading of a step's lists where they stand when a course has come to a stage. */
export function loadLists(
  context: Excel.RequestContext,
  { steps }: Course,
  step: ListsStep,
  index: number,
  stage: number,
): () => ListState[] {
  const worksheet = context.workbook.worksheets.getItem(step.sheet);
  const isDone = index < stage;
  const between = isDone ? steps.slice(index + 1, stage) : steps.slice(stage, index).reverse();
  const loaded = step.lists.map(({ range }) => {
    const corners = cornersOf(step.sheet, range).map((corner) =>
      between.reduce<CellRef | null>((at, each) => at && (isDone ? after(each, at) : origin(each, at)), corner),
    );
    const [first, last] = corners;
    if (!first || !last) return null;
    const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
    return worksheet.getRangeByIndexes(first.row, first.column, rows, columns).dataValidation.load(listProperties);
  });
  return () =>
    step.lists.map((list, at) => {
      const validation = loaded[at];
      return {
        isBefore: !validation || hasList(validation, list.before),
        isAfter: !validation || hasWholeList(validation, list.after),
      };
    });
}

function origin(step: Step, at: CellRef): CellRef | null {
  const found = step.kind === 'cells' ? { at } : before(step, at);
  return 'at' in found ? found.at : null;
}

function cornersOf(sheet: string, range: string): CellRef[] {
  const area = parseAddress(range);
  if (!area) return [];
  const { row, column, rowCount, columnCount } = area;
  return [
    { sheet, row, column },
    { sheet, row: row + rowCount - 1, column: column + columnCount - 1 },
  ];
}
