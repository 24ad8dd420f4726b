import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { moveText } from './moveText';
import type { Mover } from './useMove';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where the activity that is being moved would be, or why it stays where it is; right below the timeline, and said aloud. */
export function MoveStatus({ mover }: { readonly mover: Mover }): ReactElement {
  const { language } = useDisplay();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const { state } = mover;
  return (
    <div className={styles.all}>
      <p role="status" className={text.body}>
        {moveText(state, { t, language })}
      </p>
      {state?.kind === 'pending' && (
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={() => mover.offerMove(state.row, state.days)}>
            {t('showMove')}
          </Button>
          <Button size="small" onClick={mover.callOff}>
            {t('cancelMove')}
          </Button>
        </div>
      )}
    </div>
  );
}
