import { useMemo } from 'react';
import { groupTranslator, type GroupTranslate } from '../../text/pane/groupTranslator';
import { representationTexts } from '../../text/pane/representation';
import { useDisplay } from '../display/DisplayContext';

export type RepresentationTranslate = GroupTranslate<typeof representationTexts>;

/** The texts of this view in the reader's language. */
export function useRepresentationText(): RepresentationTranslate {
  const { language } = useDisplay();
  return useMemo(() => groupTranslator(representationTexts, language), [language]);
}
