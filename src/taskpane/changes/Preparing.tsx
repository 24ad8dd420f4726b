import type { ReactElement } from 'react';
import type { HostErrorCode } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import type { PreparedKind } from '../store/state';
import { ModalDialog } from './ModalDialog';
import { Busy } from '../display/Busy';
import { Button } from '../display/Button';

const titles = {
  createFromPlan: 'overview.createFromPlan',
  createEmpty: 'overview.createEmpty',
  convertPlanTable: 'overview.convert',
} as const satisfies Record<PreparedKind, string>;

/** While the preview is being made from the workbook. */
export function Preparing({ what }: { readonly what: PreparedKind }): ReactElement {
  const { t } = useDisplay();
  const { closeJob } = useActions();
  return (
    <ModalDialog
      title={t(titles[what])}
      stage="preparing"
      onClose={closeJob}
      actions={<Button onClick={closeJob}>{t('changes.cancel')}</Button>}
    >
      <Busy label={t('changes.preparing')} />
    </ModalDialog>
  );
}

export function NothingToDo(): ReactElement {
  const { t } = useDisplay();
  return <Told title={t('outcomes.refusedTitle')} text={t('changes.nothingToChange')} />;
}

export function PrepareFailed({ code }: { readonly code: HostErrorCode }): ReactElement {
  const { t, language } = useDisplay();
  return <Told title={t('outcomes.prepareFailedTitle')} text={hostErrorText(code, language)} />;
}

function Told({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const { t } = useDisplay();
  const { closeJob } = useActions();
  const styles = useTextStyles();
  return (
    <ModalDialog
      title={title}
      stage="told"
      onClose={closeJob}
      actions={
        <Button isMainAction appearance="primary" onClick={closeJob}>
          {t('frame.close')}
        </Button>
      }
    >
      <p className={styles.body}>{text}</p>
    </ModalDialog>
  );
}
