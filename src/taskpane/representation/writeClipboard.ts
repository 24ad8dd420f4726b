/** Puts a text on the clipboard; `false` where neither way is allowed, as in a frame without the permission. */
export async function writeClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Refused, or not there at all: the older way needs no permission of its own.
    return copySelected(words);
  }
}

function copySelected(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    // The only way left where the newer one is refused.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
