/**
 * How a ribbon command asks an open pane to check: the two are pages of one origin, in runtimes of their own. Where a host
 * keeps them apart nothing arrives, and the pane still checks by itself when the workbook changes.
 */
const CHANNEL = 'involveringsplan';
const CHECK = 'check';

export function askForCheck(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(CHECK);
  channel.close();
}

/** Returns the way to stop listening. */
export function onCheckAsked(listener: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event) => {
    if (event.data === CHECK) listener();
  };
  return () => channel.close();
}
