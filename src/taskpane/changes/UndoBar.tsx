import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowUndo16Regular, Checkmark16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { changeTitleText } from '../../rules/registry';
import type { ChangeTitle } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useActions, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { appliedText } from './titleTexts';
import { isUndo } from '../store/changeReducer';
import { tokens } from '../display/tokens';
import { BusyMark } from '../display/BusyMark';
import { Button } from '../display/Button';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { flex: '1 1 140px', minWidth: 0 },
  said: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What was done last, and the way back from it, step by step, for as long as the pane is open. */
export function UndoBar(): ReactElement | null {
  const { t, language } = useDisplay();
  const { undoLast } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const steps = usePaneState((state) => state.undoSteps);
  const notice = usePaneState((state) => state.notice);
  const job = usePaneState((state) => state.job);
  const applied = notice?.kind === 'applied' ? notice.changes.title : null;
  const last = steps.at(-1);
  if (!last && !applied) return null;
  const isUndoing = job?.stage === 'applying' && isUndo(job.changes);
  return (
    <section className={styles.bar} aria-label={t('changes.changes')}>
      <div className={styles.text}>
        <p className={mergeClasses(text.body, styles.said)}>
          {applied && <Checkmark16Filled className={styles.done} aria-hidden />}
          <span>{applied ? appliedText(applied, t) : t('changes.undoCount', { count: steps.length })}</span>
        </p>
        {last && (
          <p className={mergeClasses(text.caption, styles.oneLine)}>{undoneTitle(last.changes.title, language)}</p>
        )}
      </div>
      {last && (
        <Button
          size="small"
          isUnavailable={isUndoing}
          icon={isUndoing ? <BusyMark /> : <ArrowUndo16Regular />}
          onClick={undoLast}
        >
          {isUndoing ? t('changes.undoing') : t('changes.undo')}
        </Button>
      )}
    </section>
  );
}

/** What the button beside it would take back. */
function undoneTitle(title: ChangeTitle, language: Parameters<typeof changeTitleText>[1]): string {
  return changeTitleText(title.kind === 'undo' ? title.of : title, language);
}
