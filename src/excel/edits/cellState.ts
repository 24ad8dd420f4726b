import type { CellContent } from '../../sheets/changeSet';
import { alikeContent, sameContent } from '../cellText';
import { isHeaderOf } from './addTable';
import type { Sighting, StepWithCells } from './sightings';
import type { CellsStep, LinesStep } from './step';

/** Whether a cell is as before a step, as after it, or as somebody else left it. */
export interface CellState {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** One cell of a step. */
export function cellState(step: StepWithCells, row: number, column: number, now: Sighting): CellState {
  switch (step.kind) {
    case 'cells':
      return stateOfCell(step, row, column, now);
    case 'lines':
      return stateOfLine(step, row, column, now);
    case 'table': {
      if (!now) return { isBefore: true, isAfter: true };
      const header = step.header[column] ?? '';
      const [plain, made] = [alikeContent(now.content, header), isHeaderOf(header, now.content)];
      return step.isMade ? { isBefore: plain, isAfter: made } : { isBefore: made, isAfter: plain };
    }
  }
}

function stateOfCell(step: CellsStep, row: number, column: number, now: Sighting): CellState {
  // A cell that is not there because a later step took it away tells nothing.
  if (!now) return { isBefore: true, isAfter: true };
  const [before, after] = [step.before[row]?.[column] ?? '', step.after[row]?.[column] ?? ''];
  const formatAfter = step.formatAfter?.[row]?.[column] ?? null;
  const formatBefore = step.formatBefore?.[row]?.[column] ?? null;
  const isFormatBefore = formatAfter === null || formatBefore === null || now.format === formatBefore;
  return {
    isBefore: holds(now.content, before, after) && isFormatBefore,
    isAfter: holds(now.content, after, before) && (formatAfter === null || now.format === formatAfter),
  };
}

/** For lines that come in «before» is a blank cell, for those that go it is what stood there. */
function stateOfLine(step: LinesStep, row: number, column: number, now: Sighting): CellState {
  if (!now) return { isBefore: step.comeIn, isAfter: !step.comeIn };
  const content = step.content[row]?.[column] ?? null;
  const format = step.formats?.[row]?.[column] ?? null;
  const isFilled = content === null ? isOfExcel(now.content) : alikeContent(now.content, content);
  const isDressed = format === null || now.format === format;
  const isBlank = now.content === '';
  return step.comeIn
    ? { isBefore: isBlank, isAfter: isFilled && isDressed }
    : { isBefore: isFilled && isDressed, isAfter: isBlank };
}

/** Excel fills calculated columns with formulas; nothing else comes of itself. */
const isOfExcel = (content: CellContent): boolean => content === '' || typeof content === 'object';

/** Two spellings of a formula are the same, unless just that is the change. */
const holds = (now: CellContent, wanted: CellContent, other: CellContent): boolean =>
  sameContent(now, wanted) || (alikeContent(now, wanted) && !sameContent(now, other));
