import { useMemo } from 'react';
import { bringInTexts } from '../../text/pane/bringIn';
import { groupTranslator, type GroupTranslate } from '../../text/pane/groupTranslator';
import { useDisplay } from '../display/DisplayContext';

export type BringInTranslate = GroupTranslate<typeof bringInTexts>;

/** The texts of this view in the reader's language. */
export function useBringInText(): BringInTranslate {
  const { language } = useDisplay();
  return useMemo(() => groupTranslator(bringInTexts, language), [language]);
}
