import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyMark } from '../display/BusyMark';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useSlow } from '../display/useSlow';
import { useFormActions, useFormsState } from './FormsContext';
import type { OpenForm, ReadField } from './openForm';
import type { Save } from './useSave';
import { useFormsText } from './useFormsText';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FormButtonsProps {
  readonly open: OpenForm;
  readonly read: readonly ReadField[];
  readonly onSave: Save;
}

/** What can be done with the form, always in view, and above it how it stands. */
export function FormButtons({ open, read, onSave }: FormButtonsProps): ReactElement {
  const { t: pane } = useDisplay();
  const t = useFormsText();
  const { close, askToDelete, copyOpenRow } = useFormActions();
  const styles = useStyles();
  const isSaving = useFormsState((state) => state.isSaving);
  const isThere = open.seen !== null && open.action === 'edit' && !open.isRowGone;
  return (
    <div className={styles.bar}>
      <Standing read={read} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          isUnavailable={isSaving || open.isRowGone}
          icon={isSaving ? <BusyMark /> : null}
          onClick={() => onSave('goOn')}
        >
          {isSaving ? t('saving') : pane(open.action === 'edit' ? 'changes.saveRow' : 'changes.addRow')}
        </Button>
        {isThere ? (
          <>
            <Button isUnavailable={isSaving} onClick={copyOpenRow}>
              {t('duplicate')}
            </Button>
            <Button isUnavailable={isSaving} onClick={askToDelete}>
              {pane('changes.deleteRow')}
            </Button>
          </>
        ) : (
          <Button isUnavailable={isSaving} onClick={close}>
            {pane('frame.close')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** In a line: what stands in the way, or what the checks will say. */
function Standing({ read }: { readonly read: readonly ReadField[] }): ReactElement {
  const { t: pane } = useDisplay();
  const t = useFormsText();
  const text = useTextStyles();
  const { foresight, isTried, isSaving } = { ...useStanding() };
  const isSlow = useSlow(usePaneState(({ job }) => (job?.stage === 'applying' ? job.since : null)));
  const blocking = read.filter(({ isBlocking }) => isBlocking).length;
  const lines = [
    ...(isTried && blocking > 0 ? [t('mustAnswer', { count: blocking })] : []),
    ...(foresight && blocking === 0
      ? [t('countsForeseen', { added: foresight.added.length, removed: foresight.removed.length })]
      : []),
    ...(isSaving && isSlow ? [pane('changes.slowApply')] : []),
  ];
  return (
    <div role="status" className={mergeClasses(text.caption)}>
      {lines.map((line) => (
        <p key={line} className={text.caption}>
          {line}
        </p>
      ))}
    </div>
  );
}

function useStanding() {
  return {
    foresight: useFormsState((state) => state.foresight),
    isTried: useFormsState((state) => state.isTried),
    isSaving: useFormsState((state) => state.isSaving),
  };
}
