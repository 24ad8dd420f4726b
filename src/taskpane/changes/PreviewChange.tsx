import type { ReactElement } from 'react';
import { changeTitleText } from '../../rules/registry';
import type { ChangeSet } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { useSlow } from '../display/useSlow';
import { ChangePreview } from './ChangePreview';
import { ModalDialog } from './ModalDialog';
import { applyText } from './titleTexts';
import { BusyMark } from '../display/BusyMark';
import { Button } from '../display/Button';

interface PreviewChangeProps {
  readonly changes: ChangeSet;
  /** When the writing began; `null` before. */
  readonly since: number | null;
}

/** What will stand where, before anything is written; the same while it is being written. */
export function PreviewChange({ changes, since }: PreviewChangeProps): ReactElement {
  const { t, language } = useDisplay();
  const { apply, closeJob } = useActions();
  const text = useTextStyles();
  const isSlow = useSlow(since);
  const isWriting = since !== null;
  return (
    <ModalDialog
      title={changeTitleText(changes.title, language)}
      stage={isWriting ? 'applying' : 'previewing'}
      onClose={closeJob}
      actions={
        <>
          {/* Stays focusable while it works, so that the focus has somewhere to be. */}
          <Button
            isMainAction
            appearance="primary"
            isUnavailable={isWriting}
            icon={isWriting ? <BusyMark /> : null}
            onClick={() => apply(changes)}
          >
            {isWriting ? t('changes.applying') : applyText(changes.title, t)}
          </Button>
          <Button isUnavailable={isWriting} onClick={closeJob}>
            {t('changes.cancel')}
          </Button>
        </>
      }
    >
      <ChangePreview changes={changes} />
      <p role="status" className={text.caption}>
        {isSlow ? t('changes.slowApply') : ''}
      </p>
    </ModalDialog>
  );
}
