import {
  a1,
  OpenDocument,
  type CellInput,
  type CellValue,
  type ChangeSource,
  type Rect,
} from '../../../src/preview/document';

/** `B2:C3` as a rectangle. */
export function rectOf(address: string): Rect {
  const rect = a1.parseRect(address);
  if (!rect) throw new Error(`no address: ${address}`);
  return rect;
}

/** A sheet of a document, spoken of in A1 addresses. */
export class Grid {
  constructor(
    readonly document: OpenDocument,
    readonly sheet: string = document.sheets.active,
  ) {}

  static blank(name = 'Budsjett'): Grid {
    return new Grid(OpenDocument.blank(name));
  }

  write(address: string, inputs: readonly (readonly CellInput[])[], source: ChangeSource = 'addin'): this {
    const { row, column } = rectOf(address);
    this.document.editCells(this.sheet, [{ row, column, inputs }], source);
    return this;
  }

  type(address: string, text: string): this {
    return this.write(address, [[text]], 'user');
  }

  values(address: string): CellValue[][] {
    return this.document.readCells(this.sheet, rectOf(address)).values;
  }

  formulas(address: string): CellValue[][] {
    return this.document.readCells(this.sheet, rectOf(address)).formulas;
  }

  value(address: string): CellValue {
    return this.values(address)[0]?.[0] ?? '';
  }

  formula(address: string): CellValue {
    return this.formulas(address)[0]?.[0] ?? '';
  }

  format(address: string): string {
    const { row, column } = rectOf(address);
    return this.document.readCell(this.sheet, row, column).numberFormat;
  }

  insert(address: string, direction: 'down' | 'right' = 'down'): this {
    this.document.insertCells(this.sheet, rectOf(address), direction, 'user');
    return this;
  }

  delete(address: string, direction: 'up' | 'left' = 'up'): this {
    this.document.deleteCells(this.sheet, rectOf(address), direction, 'user');
    return this;
  }

  /** Other sheet of the same document. */
  on(name: string): Grid {
    const found = this.document.sheets.find(name);
    return new Grid(this.document, found?.id ?? this.document.sheets.add(name, 'user'));
  }

  async reopened(): Promise<Grid> {
    const document = await OpenDocument.open(await this.document.save());
    const name = this.document.sheets.find(this.sheet)?.name ?? '';
    return new Grid(document, document.sheets.find(name)?.id ?? '');
  }
}

/** The code of the `DocumentError` that the work throws. */
export function refusal(work: () => unknown): string | null {
  try {
    work();
  } catch (failure) {
    return (failure as { code?: string }).code ?? String(failure);
  }
  return null;
}
