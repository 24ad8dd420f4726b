import type { ReactElement } from 'react';
import type { ChangeSet } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { isUndo } from '../store/changeReducer';
import type { FailedOutcome } from '../store/state';
import { ModalDialog } from './ModalDialog';
import { OutcomeReport } from './OutcomeReport';
import { Button } from '../display/Button';

const titles = {
  refused: 'outcomes.refusedTitle',
  restored: 'outcomes.restoredTitle',
  uncertain: 'outcomes.uncertainTitle',
} as const satisfies Record<FailedOutcome['status'], string>;

interface FailedChangeProps {
  readonly changes: ChangeSet;
  readonly outcome: FailedOutcome;
}

/** A change that did not go through. An undo that cannot be done may be given up, so that earlier ones can be reached. */
export function FailedChange({ changes, outcome }: FailedChangeProps): ReactElement {
  const { t } = useDisplay();
  const { closeJob, forgetUndo } = useActions();
  return (
    <ModalDialog
      title={t(titles[outcome.status])}
      stage="failed"
      onClose={closeJob}
      actions={
        <>
          <Button isMainAction appearance="primary" onClick={closeJob}>
            {t('frame.close')}
          </Button>
          {isUndo(changes) && <Button onClick={() => forgetUndo(changes)}>{t('changes.forgetUndo')}</Button>}
        </>
      }
    >
      <OutcomeReport outcome={outcome} />
    </ModalDialog>
  );
}
