import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FormActions, Forms } from './forms';
import type { FormsState } from './formsState';

const FormsContext = createContext<Forms | null>(null);

export const FormsProvider = FormsContext.Provider;

function useForms(): Forms {
  const forms = useContext(FormsContext);
  if (!forms) throw new Error('a form outside the forms');
  return forms;
}

export function useFormActions(): FormActions {
  return useForms().actions;
}

/** A part of the forms' state; the view is made anew when that part has changed. */
export function useFormsState<T>(part: (state: FormsState) => T): T {
  const forms = useForms();
  return useSyncExternalStore(forms.subscribe, () => part(forms.get()));
}
