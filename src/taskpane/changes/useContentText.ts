import { useCallback } from 'react';
import type { CellContent } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { usePaneState } from '../display/PaneContext';
import { contentText } from './contentText';

export type ShowContent = (content: CellContent | null, format?: string | null) => string;

/** Cell contents in the reader's language; `null` is a cell that could not be read. */
export function useContentText(): ShowContent {
  const { t, language } = useDisplay();
  const date1904 = usePaneState((state) => state.check.result?.reading.date1904 ?? false);
  return useCallback(
    (content, format = null) =>
      content === null ? t('changes.couldNotRead') : contentText(content, { format, date1904 }, t, language),
    [t, language, date1904],
  );
}
