import { dayFromSerial } from '../../plan/calendarDay';
import type { CellContent } from '../../sheets/changeSet';
import { formatDay, formatNumber, formatShare } from '../../text/format';
import type { Language } from '../../text/language';
import type { Translate } from '../../text/pane';

export interface ShownAs {
  /** The cell's number format, where it is known. */
  readonly format: string | null;
  readonly date1904: boolean;
}

/**
 * What a cell holds, as a person reads it: a number as its format shows it, a text in quotation marks where it could be taken
 * for a number, a formula as such.
 */
export function contentText(content: CellContent, shown: ShownAs, t: Translate, language: Language): string {
  if (content === '') return t('changes.blank');
  if (typeof content === 'boolean') return t(content ? 'changes.trueContent' : 'changes.falseContent');
  if (typeof content === 'string') return t('changes.textContent', { text: content });
  if (typeof content === 'object') return t('changes.formulaContent', { formula: content.formula });
  return numberText(content, shown, language);
}

function numberText(value: number, { format, date1904 }: ShownAs, language: Language): string {
  const code = withoutLiterals(format ?? '');
  if (code.includes('%')) return formatShare(value, language);
  if (/[dy]/i.test(code)) {
    const day = dayFromSerial(value, date1904);
    if (day) return formatDay(day, language);
  }
  return formatNumber(value, language);
}

/** A number format without its quoted and bracketed parts, so that «kr» or a colour is not taken for a code. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}
