import { useCallback, type RefObject } from 'react';
import { useFormActions } from './FormsContext';
import type { ReadField } from './openForm';

export type Save = (afterwards: 'goOn' | 'close') => void;

/** Saves what stands in the form; a field that cannot be written takes the focus instead. */
export function useSave(element: RefObject<HTMLElement | null>, read: readonly ReadField[]): Save {
  const { fill, save } = useFormActions();
  return useCallback(
    (afterwards) => {
      // The field that has the focus has not been left yet.
      const current = fieldOf(document.activeElement);
      if (current !== null) fill(current);
      if (save(afterwards)) return;
      const fault = read.find(({ isBlocking }) => isBlocking);
      const field = element.current?.querySelector<HTMLElement>(`[data-field="${fault?.field.id ?? ''}"]`);
      field?.querySelector<HTMLElement>('input, textarea')?.focus();
    },
    [element, read, fill, save],
  );
}

/** The id of the field that an element is in. */
export function fieldOf(element: EventTarget | null): string | null {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null) : null;
}
