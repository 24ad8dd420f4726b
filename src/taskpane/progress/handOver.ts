/** Long enough for any browser to have begun to save. */
const KEPT_MS = 60_000;

/** Hands a file to the person, as a download. Whether Excel lets it through cannot be known. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Whether the text is on the clipboard: a frame may be refused it. */
export async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return copiedBySelection(content);
  }
}

/** The older way, which some frames allow where the newer one is refused. The focus comes back to where it was. */
function copiedBySelection(content: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = content;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
