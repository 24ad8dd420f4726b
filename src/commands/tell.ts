import type { HostErrorCode } from '../sheets/changeSet';
import type { CommandMessage } from '../text/commandMessages';
import type { Language } from '../text/language';

const DIALOG = { height: 25, width: 30, displayInIframe: true };

/** Shows a message in a small dialog, since a ribbon command has no page of its own. Settles when the dialog is up. */
export function tell(message: CommandMessage | HostErrorCode, language: Language): Promise<void> {
  const address = new URL(`message.html?message=${message}&language=${language}`, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, DIALOG, () => resolve());
  });
}
