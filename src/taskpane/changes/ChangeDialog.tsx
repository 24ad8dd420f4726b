import type { ReactElement } from 'react';
import { usePaneState } from '../display/PaneContext';
import { isUndo } from '../store/changeReducer';
import { ChooseChange } from './ChooseChange';
import { FailedChange } from './FailedChange';
import { NothingToDo, PrepareFailed, Preparing } from './Preparing';
import { PreviewChange } from './PreviewChange';

/** The one dialog of the pane: what will be changed, that it is being written, or why it was not. */
export function ChangeDialog(): ReactElement | null {
  const job = usePaneState((state) => state.job);
  if (!job) return null;
  switch (job.stage) {
    case 'preparing':
      return <Preparing what={job.what} />;
    case 'nothingToDo':
      return <NothingToDo />;
    case 'prepareFailed':
      return <PrepareFailed code={job.code} />;
    case 'choosing':
      return <ChooseChange choices={job.choices} chosen={job.chosen} />;
    case 'previewing':
      return <PreviewChange changes={job.changes} since={null} />;
    case 'applying':
      // An undo is shown where its button is, a row in its form.
      return isUndo(job.changes) || job.changes.title.kind === 'row' ? null : (
        <PreviewChange changes={job.changes} since={job.since} />
      );
    case 'failed':
      return <FailedChange changes={job.changes} outcome={job.outcome} />;
  }
}
