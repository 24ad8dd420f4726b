import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { formatClock, formatDayOf, isSameDay } from '../../text/pane/clock';
import { againstText } from '../display/against';
import { useDisplay } from '../display/DisplayContext';
import { usePane, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { useNow } from '../display/useNow';
import { useSlow } from '../display/useSlow';
import type { Checked } from '../../excel/workbookPort';
import { tokens } from '../display/tokens';
import { BusyMark } from '../display/BusyMark';

const useStyles = makeStyles({
  status: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minHeight: '16px' },
  icon: { flexShrink: 0 },
});

/** When the result on view was made and against what, and whether it still holds. */
export function StatusLine(): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { running, result, stale, error } = usePaneState((state) => state.check);
  const isSlow = useSlow(running?.since ?? null);
  // A check of our own accord is over before it could be read that it runs.
  const isShown = running !== null && (running.asked || result === null || isSlow);
  const isWaiting = error === 'cellEditMode';
  return (
    <div className={text.caption}>
      {isShown && (
        <div className={styles.status}>
          <BusyMark />
          <span>{isSlow ? t('frame.slowCheck') : t('frame.checking')}</span>
        </div>
      )}
      {!isShown && (stale || isWaiting) && result && (
        <div className={mergeClasses(styles.status)}>
          <ArrowSync16Regular className={styles.icon} aria-hidden />
          <span>
            {isWaiting ? t('frame.waitingForCellEdit') : t(stale?.byOther ? 'frame.staleByOther' : 'frame.stale')}
          </span>
        </div>
      )}
      {result ? <CheckedAt checked={result} /> : !isShown && <span>{t('frame.notChecked')}</span>}
    </div>
  );
}

function CheckedAt({ checked }: { readonly checked: Checked }): ReactElement {
  const { t, language } = useDisplay();
  const { clock } = usePane();
  const now = useNow(clock);
  const values = { time: formatClock(checked.at, language), against: againstText(checked, t) };
  const sentence = isSameDay(checked.at, now)
    ? t('frame.checkedToday', values)
    : t('frame.checkedEarlier', { ...values, day: formatDayOf(checked.at, language) });
  const minutes = Math.max(0, Math.floor((now - checked.at) / 60_000));
  const hours = Math.floor(minutes / 60);
  return (
    <div>
      {sentence}
      {minutes > 0 && ` (${hours > 0 ? t('frame.ageHours', { hours }) : t('frame.ageMinutes', { minutes })})`}
    </div>
  );
}
