import type { HostErrorCode } from '../sheets/changeSet';
import type { CommandMessage } from '../text/commandMessages';
import type { Language } from '../text/language';

const DIALOG = { height: 25, width: 30, displayInIframe: true };
/** Opening takes a second or two; where the host never answers the command must still come to its end. */
const ANSWER_TIMEOUT_MS = 10_000;

/**
 * Shows a message in a small dialog, since a ribbon command has no page of its own. Settles when the dialog is up, or when there is
 * no hope of it: then there is nobody left to tell.
 */
export function tell(message: CommandMessage | HostErrorCode, language: Language): Promise<void> {
  const address = new URL(`message.html?message=${message}&language=${language}`, window.location.href).href;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ANSWER_TIMEOUT_MS);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    try {
      Office.context.ui.displayDialogAsync(address, DIALOG, settle);
    } catch {
      settle();
    }
  });
}
