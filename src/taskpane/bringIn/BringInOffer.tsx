import type { ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';

/** The way to a list that exists already. */
export function BringInOffer(): ReactElement {
  const { t } = useDisplay();
  const { openBringIn } = useActions();
  const text = useTextStyles();
  return (
    <>
      <h2 className={text.heading}>{t('frame.bringInTitle')}</h2>
      <p className={text.body}>{t('frame.bringInText')}</p>
      <Button onClick={openBringIn}>{t('frame.bringIn')}</Button>
    </>
  );
}
