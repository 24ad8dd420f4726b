import type { ReactElement } from 'react';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { Message } from '../display/Message';
import { useActions, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { Button } from '../display/Button';

/** Why the last check came to nothing. Cell editing passes by itself; for the rest there is a button. */
export function CheckFailure(): ReactElement | null {
  const { t, language } = useDisplay();
  const { checkNow } = useActions();
  const text = useTextStyles();
  const { error, result } = usePaneState((state) => state.check);
  if (!error) return null;
  if (error === 'cellEditMode') {
    // What is on view stays; the status line says what is awaited.
    return result ? null : <Message severity="info" title={t('frame.waitingForCellEdit')} />;
  }
  return (
    <Message
      severity="error"
      title={t('outcomes.checkFailedTitle')}
      actions={<Button onClick={checkNow}>{t('frame.tryAgain')}</Button>}
    >
      <p className={text.body}>{hostErrorText(error, language)}</p>
      {result && <p className={text.body}>{t('frame.shownIsOld')}</p>}
    </Message>
  );
}

/** The cell that was asked for could not be reached. */
export function GoToFailure(): ReactElement | null {
  const { t, language } = useDisplay();
  const { closeNotice } = useActions();
  const text = useTextStyles();
  const notice = usePaneState((state) => state.notice);
  if (notice?.kind !== 'goToFailed') return null;
  return (
    <Message
      severity="warning"
      title={t('outcomes.goToFailedTitle', { place: placeText(notice.place) })}
      actions={<Button onClick={closeNotice}>{t('frame.close')}</Button>}
    >
      <p className={text.body}>{hostErrorText(notice.code, language)}</p>
    </Message>
  );
}
