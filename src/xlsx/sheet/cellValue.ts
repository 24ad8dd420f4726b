import { parseIsoDay, serialOfDay } from '../../plan/calendarDay';
import type { CellValue } from '../../sheets/snapshot';
import { UnreadableFile } from '../fileProblem';

/** What a cell's type says of the text that stands in it (ECMA-376 part 1, 18.18.11). */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value as Excel gives it: dates as serials, errors as their English text. Throws `UnreadableFile`. */
export function cellValue(type: string, text: string, { strings, date1904 }: ValueContext): CellValue {
  if (type === 'str') return text;
  const written = text.trim();
  if (written === '') return '';
  switch (type) {
    case 's': {
      const shared = strings[Number(written)];
      if (shared === undefined) throw new UnreadableFile('damaged', `no shared text ${written}`);
      return shared;
    }
    case 'b':
      return written === '1' || written === 'true';
    case 'e':
      return written;
    case 'd':
      return serialOf(written, date1904) ?? written;
    default:
      return numberOf(written) ?? written;
  }
}

/** Only digits, sign, point and exponent: JavaScript would also take `0x10` and `Infinity`. */
function numberOf(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) && !/[a-df-z]/i.test(text) ? value : undefined;
}

const moment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** `2018-09-04T12:00:00` as Excel counts days. */
function serialOf(text: string, date1904: boolean): number | undefined {
  const [, date = '', hours = 0, minutes = 0, seconds = 0] = moment.exec(text) ?? [];
  const day = parseIsoDay(date);
  if (!day) return undefined;
  return serialOfDay(day, date1904) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
