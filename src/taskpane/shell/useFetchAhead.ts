import { useEffect } from 'react';
import { fetchChangeDialog, fetchUndoBar } from '../changes/ChangeDialogHost';
import { usePane } from '../display/PaneContext';
import { fetchAhead } from '../display/useOnDemand';
import { fetchFindings } from './panels';

const approaches = ['pointermove', 'keydown', 'focusin'] as const;

/** As soon as a person comes to the pane, what a correction takes is fetched: by the time it is wanted, it is there. */
export function useFetchAhead(): void {
  const { workbook } = usePane();
  useEffect(() => {
    const stop = (): void => approaches.forEach((approach) => document.removeEventListener(approach, fetch));
    function fetch(): void {
      stop();
      // What fails is tried again when it is wanted, and said then.
      const parts = [fetchAhead(fetchFindings), fetchAhead(fetchChangeDialog), fetchAhead(fetchUndoBar)];
      void Promise.allSettled([...parts, workbook.prepareForChanges()]);
    }
    approaches.forEach((approach) => document.addEventListener(approach, fetch));
    return stop;
  }, [workbook]);
}
