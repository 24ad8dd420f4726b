import { periodText, type Meant } from '../../sheets/bringIn/meaning';
import type { ColumnDeclaration } from '../../sheets/declarations/declaration';
import { fieldText } from '../../sheets/forms/fieldText';
import type { Language } from '../../text/language';

/** A value as it will look in the sheet. */
export function meantText(
  { stored, period }: Meant,
  kind: ColumnDeclaration['kind'] | undefined,
  date1904: boolean,
  language: Language,
): string {
  return period ? periodText(period) : fieldText(stored, kind ?? 'text', { language, date1904 });
}
