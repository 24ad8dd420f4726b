import { UnreadableFile } from '../fileProblem';
import { maxCells, maxFormattedBlanks, maxKeptCharacters, maxSheetCells } from '../package/limits';

/** How much of a workbook may still be kept in memory. */
export class Budget {
  private characters = maxKeptCharacters;
  private cells = maxCells;
  private sheetCells = maxSheetCells;
  private blanks = maxFormattedBlanks;

  /** The same text, counted. Throws `unpacksTooLarge` when the texts of the workbook are too many. */
  keep(text: string): string {
    this.characters -= text.length;
    if (this.characters < 0) throw new UnreadableFile('unpacksTooLarge', 'more text than a plan can have');
    return text;
  }

  nextSheet(): void {
    this.sheetCells = maxSheetCells;
  }

  /** Whether there is room for so many more cells of the sheet; if so, they are counted. */
  hasRoomFor(cells: number): boolean {
    if (cells > Math.min(this.cells, this.sheetCells)) return false;
    this.cells -= cells;
    this.sheetCells -= cells;
    return true;
  }

  hasRoomForBlank(): boolean {
    return this.blanks-- > 0;
  }
}
