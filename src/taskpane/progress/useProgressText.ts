import { useMemo } from 'react';
import { groupTranslator, type GroupTranslate } from '../../text/pane/groupTranslator';
import { progressTexts } from '../../text/pane/progress';
import { useDisplay } from '../display/DisplayContext';

export type ProgressTranslate = GroupTranslate<typeof progressTexts>;

/** The texts of the view in the reader's language. */
export function useProgressText(): ProgressTranslate {
  const { language } = useDisplay();
  return useMemo(() => groupTranslator(progressTexts, language), [language]);
}
