import type { TableRowCells } from './rowCells';
import { fieldText } from './fieldText';
import { labelColumnsOf } from './formTables';
import type { RowForm } from './rowForm';

export interface RowLabel {
  /** «Kommuneoverlege, Verdal»; `''` where nothing in the row tells. */
  readonly title: string;
  /** «LAG, Innherred samkommune» */
  readonly detail: string;
}

/** What a row is called, from the columns of its table that tell rows apart. */
export function rowLabel(form: RowForm, { cells }: TableRowCells): RowLabel {
  const texts = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => form.fields.find((field) => field.id === id) ?? [])
      .map(({ index, kind }) => fieldText(cells[index]?.value ?? '', kind, form).trim())
      .filter((text) => text !== '')
      .join(', ');
  const { title, detail } = labelColumnsOf(form.table);
  return { title: texts(title), detail: texts(detail) };
}
