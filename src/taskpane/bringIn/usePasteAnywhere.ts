import { useEffect, useEffectEvent } from 'react';
import { usePaneState } from '../display/PaneContext';

interface PasteTakers {
  readonly onText: (html: string, text: string) => void;
  readonly onFile: (file: Blob) => void;
}

/** Takes what is pasted wherever the focus is, for as long as the view is shown. A file may be pasted as well. */
export function usePasteAnywhere(takers: PasteTakers): void {
  const isShown = usePaneState((state) => state.bringIn === 'shown' && state.job === null);
  const take = useEffectEvent((event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data) return;
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    const [file] = data.files;
    // Excel puts a picture of the cells beside their text.
    if (html === '' && text === '' && !file) return;
    event.preventDefault();
    if (file && html === '' && text === '') takers.onFile(file);
    else takers.onText(html, text);
  });
  useEffect(() => {
    if (!isShown) return undefined;
    const listen = (event: ClipboardEvent): void => take(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [isShown]);
}
