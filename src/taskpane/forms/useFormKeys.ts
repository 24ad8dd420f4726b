import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useFormActions } from './FormsContext';
import type { ReadField } from './openForm';
import { fieldOf, type Save } from './useSave';

interface FormKeys {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keys as in a sheet: Enter is done with the row and, where rows are being added, goes on to the next; with Ctrl it closes the
 * form as well. Esc gives back the text that the field had when the focus came to it, and closes the form where it has that text.
 * Lists and calendars that are open take these keys for themselves.
 */
export function useFormKeys(read: readonly ReadField[], save: Save): FormKeys {
  const { type, close } = useFormActions();
  const entered = useRef<{ readonly id: string; readonly text: string } | null>(null);
  const textOf = (id: string | null): string | undefined => read.find(({ field }) => field.id === id)?.draft.text;
  return {
    onFocus({ target }) {
      const id = fieldOf(target);
      const text = textOf(id);
      if (id !== null && text !== undefined && entered.current?.id !== id) entered.current = { id, text };
      else if (id === null) entered.current = null;
    },
    onKeyDown(event) {
      const { key, target } = event;
      // While a letter is being put together, the keys are the keyboard's own.
      if (event.nativeEvent.isComposing) return;
      const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (key === 'Enter' && isText && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        save(event.ctrlKey || event.metaKey ? 'close' : 'goOn');
      } else if (key === 'Escape') {
        event.preventDefault();
        const id = fieldOf(target);
        const before = entered.current;
        if (id !== null && before?.id === id && textOf(id) !== before.text) type(id, before.text);
        else close();
      }
    },
  };
}
