import type { RefusalReason } from '../../sheets/changeSet';
import type { Language } from '../../text/language';
import type { Translate } from '../../text/pane';
import { placeText } from '../display/CellLink';
import { hostErrorText } from '../display/hostError';

/** Why nothing was written, and what to do. */
export function reasonText(reason: RefusalReason, t: Translate, language: Language): string {
  switch (reason.kind) {
    case 'changedSince':
      return t('outcomes.changedSince', { count: reason.places.length });
    case 'sheetMissing':
    case 'sheetProtected':
    case 'sheetChanged':
      return t(`outcomes.${reason.kind}`, { sheet: reason.sheet });
    case 'tableFiltered':
      return reason.table === ''
        ? t('outcomes.sheetFiltered', { sheet: reason.sheet })
        : t('outcomes.tableFiltered', { sheet: reason.sheet, table: reason.table });
    case 'tableMissing':
    case 'tableMoved':
    case 'noRoom':
      return t(`outcomes.${reason.kind}`, { sheet: reason.sheet, table: reason.table });
    case 'listChanged':
      return t('outcomes.listChanged', { place: placeText({ sheet: reason.sheet, cell: reason.range }) });
    case 'nameTaken':
      return t(nameTaken[reason.what], { name: reason.name });
    case 'host':
      return hostErrorText(reason.code, language);
  }
}

const nameTaken = {
  sheet: 'outcomes.sheetNameTaken',
  table: 'outcomes.tableNameTaken',
  name: 'outcomes.rangeNameTaken',
} as const;
