import type { Severity } from '../../rules/finding';
import { useActions } from '../display/PaneContext';

export interface WantedFindings {
  readonly sheet?: string;
  readonly severity?: Severity;
}

/** The way from the overview to the findings it counts. */
export function useShowFindings(): (wanted: WantedFindings) => void {
  const { show } = useActions();
  return () => show('findings');
}
