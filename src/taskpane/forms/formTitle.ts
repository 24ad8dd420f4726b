import { rowNouns } from '../../rules/rowNouns';
import { rowLabel } from '../../sheets/forms/rowLabel';
import type { RowForm } from '../../sheets/forms/rowForm';
import type { TableRowCells } from '../../sheets/forms/rowCells';
import { formatText } from '../../text/format';
import type { Language } from '../../text/language';
import type { OpenForm } from './openForm';
import type { FormsTranslate } from './useFormsText';

/** «Legg til medlem», «Rediger rad 12: Kommuneoverlege, Verdal» */
export function formTitle({ action, seen }: OpenForm, form: RowForm, t: FormsTranslate, language: Language): string {
  if (action === 'add' || !seen) return t('add', { row: formatText(rowNouns[form.table].one, language) });
  return action === 'edit' ? editTitle(form, seen, t) : t('copyTitle', labelled(form, seen));
}

export function editTitle(form: RowForm, row: TableRowCells, t: FormsTranslate): string {
  return t('editTitle', labelled(form, row));
}

function labelled(form: RowForm, row: TableRowCells) {
  const label = rowLabel(form, row).title;
  return { row: row.row + 1, label, isLabelled: label === '' ? 0 : 1 };
}
