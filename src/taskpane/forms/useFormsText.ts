import { useMemo } from 'react';
import { formsTexts } from '../../text/pane/forms';
import { groupTranslator, type GroupTranslate } from '../../text/pane/groupTranslator';
import { useDisplay } from '../display/DisplayContext';

export type FormsTranslate = GroupTranslate<typeof formsTexts>;

/** The texts of the forms in the reader's language. */
export function useFormsText(): FormsTranslate {
  const { language } = useDisplay();
  return useMemo(() => groupTranslator(formsTexts, language), [language]);
}
