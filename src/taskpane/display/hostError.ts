import type { HostErrorCode } from '../../sheets/changeSet';
import { formatText } from '../../text/format';
import type { Language } from '../../text/language';
import { hostErrorTexts } from '../../text/pane/hostErrors';

/** Why Excel did not do it, and what the person can do about it. */
export function hostErrorText(code: HostErrorCode, language: Language): string {
  return formatText(hostErrorTexts[code], language);
}
