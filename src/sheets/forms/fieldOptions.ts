import { isBlank, cellOf } from '../read/grid';
import { municipalities2018 } from '../../plan/registers/municipalities2018';
import { cooperationRegions } from '../../plan/registers/cooperationRegions';
import type { Language } from '../../text/language';
import type { ColumnDeclaration, ColumnPath } from '../declarations/declaration';
import { yesNoNames } from '../declarations/yesNo';
import type { LocatedTable, LocatedTables } from '../read/locate';
import type { FormWorkbook } from './formContext';

/** One of the choices of a field: what is written, and what else it is found by. */
export interface FieldOption {
  readonly text: string;
  /** Stands beside the text and is searched as well, such as a municipality's number. */
  readonly hint: string;
}

/** What a column's list offers now, in the table's language; empty where any text goes. */
export function fieldOptions(
  column: ColumnDeclaration,
  form: FormWorkbook,
  language: Language,
): readonly FieldOption[] {
  if (column.kind === 'yesNo') return [yesNoNames.yes, yesNoNames.no].map((names) => option(names[language]));
  if (column.choices) return Object.values(column.choices).map(({ names }) => option(names[language]));
  if (column.kind === 'municipality' || column.kind === 'municipalityNumber') return municipalityOptions(column, form);
  // Regions are chosen from the workbook's list, or from the plan's where the workbook has none.
  if (column.kind === 'regions' || column.kind === 'region') return regionOptions(form);
  if (column.listFrom) return inOrder(listed(column.listFrom, form.located).map((text) => option(text)));
  return [];
}

const option = (text: string, hint = ''): FieldOption => ({ text, hint });

function regionOptions({ located }: FormWorkbook): readonly FieldOption[] {
  const own = listed({ table: 'regions', column: 'name' }, located);
  return inOrder((own.length > 0 ? own : cooperationRegions.map(({ name }) => name)).map((text) => option(text)));
}

/** The municipalities of the workbook with their numbers; those of the register where the workbook has none. */
function municipalityOptions({ kind }: ColumnDeclaration, { plan }: FormWorkbook): readonly FieldOption[] {
  const own = (plan.municipalities ?? []).filter(({ name }) => name.value !== '');
  if (kind === 'municipalityNumber') return municipalities2018.map(({ number, name }) => option(number, name));
  if (own.length === 0) return inOrder(municipalities2018.map(({ number, name }) => option(name, number)));
  return inOrder(own.map(({ name, number }) => option(name.value, number.value ?? '')));
}

/** What stands in a column of another table, each text once. */
function listed({ table, column }: ColumnPath, located: LocatedTables): readonly string[] {
  const found: LocatedTable | undefined = located[table];
  const matched = found?.headers.columns[column];
  if (!found || !matched) return [];
  const texts = Array.from({ length: Math.max(0, found.last - found.first + 1) }, (_, index) => {
    const { value } = cellOf(found.sheet, found.first + index, matched.column);
    return isBlank(value) ? '' : String(value).trim();
  });
  return [...new Set(texts.filter((text) => text !== ''))];
}

const collator = new Intl.Collator('nb');

function inOrder(options: readonly FieldOption[]): readonly FieldOption[] {
  return [...options].sort((a, b) => collator.compare(a.text, b.text));
}
