import { useMemo, useState, type ReactElement } from 'react';
import type { ChangeSet } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { Button } from '../display/Button';
import { isUndo } from '../store/changeReducer';
import type { FailedOutcome } from '../store/state';
import { ConflictChoices } from './ConflictChoices';
import { conflictsIn, resolved, type Choice } from './conflicts';
import { ModalDialog } from './ModalDialog';
import { OutcomeReport } from './OutcomeReport';

const titles = {
  refused: 'outcomes.refusedTitle',
  restored: 'outcomes.restoredTitle',
  uncertain: 'outcomes.uncertainTitle',
} as const satisfies Record<FailedOutcome['status'], string>;

interface FailedChangeProps {
  readonly changes: ChangeSet;
  readonly outcome: FailedOutcome;
}

/**
 * A change that did not go through. Where somebody else has written in its cells the person may choose value by value, and the
 * choice is verified like any change. An undo that cannot be done may be given up, so that earlier ones can be reached.
 */
export function FailedChange({ changes, outcome }: FailedChangeProps): ReactElement {
  const { t } = useDisplay();
  const { apply, closeJob, forgetUndo } = useActions();
  const text = useTextStyles();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const conflicts = useMemo(
    () => (outcome.status === 'refused' && !isUndo(changes) ? conflictsIn(changes, outcome.reasons) : null),
    [changes, outcome],
  );
  const choose = (index: number, choice: Choice): void =>
    setChoices((before) => conflicts?.map((_, at) => (at === index ? choice : (before[at] ?? 'theirs'))) ?? []);
  return (
    <ModalDialog
      title={t(titles[outcome.status])}
      stage="failed"
      onClose={closeJob}
      actions={
        <>
          <Button isMainAction appearance={conflicts ? 'secondary' : 'primary'} onClick={closeJob}>
            {t('frame.close')}
          </Button>
          {conflicts && (
            <Button
              appearance="primary"
              isUnavailable={!choices.includes('mine')}
              onClick={() => apply(resolved(changes, conflicts, choices))}
            >
              {t('outcomes.writeChosen')}
            </Button>
          )}
          {isUndo(changes) && <Button onClick={() => forgetUndo(changes)}>{t('changes.forgetUndo')}</Button>}
        </>
      }
    >
      {conflicts ? (
        <>
          <p className={text.body}>{t('outcomes.changedSince', { count: conflicts.length })}</p>
          <p className={text.body}>{t('outcomes.chooseEach')}</p>
          <ConflictChoices conflicts={conflicts} choices={choices} onChoose={choose} />
        </>
      ) : (
        <OutcomeReport outcome={outcome} />
      )}
    </ModalDialog>
  );
}
