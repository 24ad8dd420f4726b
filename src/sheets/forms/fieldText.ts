import { dayFromSerial, type CalendarDay } from '../../plan/calendarDay';
import type { Language } from '../../text/language';
import type { CellContent } from '../changeSet';
import type { ColumnKind } from '../declarations/declaration';
import { yesNoNames } from '../declarations/yesNo';

export interface TextContext {
  readonly language: Language;
  readonly date1904: boolean;
}

/**
 * A value as one would type it into its field: reading the text gives the value again. Numbers and dates look as they do in a
 * Norwegian sheet whatever the reader's language, since that is how they stand beside the pane.
 */
export function fieldText(value: CellContent, kind: ColumnKind, { language, date1904 }: TextContext): string {
  if (typeof value === 'object') return value.formula;
  if (typeof value === 'boolean') return yesNoNames[value ? 'yes' : 'no'][language];
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'date': {
      const day = dayFromSerial(value, date1904);
      return day ? dayText(day) : String(value);
    }
    case 'amount':
    case 'count':
      return groupedNumber(value);
    case 'share':
      return `${decimal(Number((value * 100).toPrecision(12)))} %`;
    case 'municipalityNumber':
      return String(value).padStart(4, '0');
    default:
      return String(value);
  }
}

/** `17.09.2018` */
export function dayText(day: CalendarDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}.${month}.${year}`;
}

/** `1 250 000`, `1 250 000,5` */
function groupedNumber(value: number): string {
  const [whole = '', fraction] = decimal(value).split(',');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const decimal = (value: number): string => String(value).replace('.', ',');
