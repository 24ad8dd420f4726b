import { useState, type ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { OnDemandView } from '../display/OnDemandView';
import { useTextStyles } from '../display/styles';

const fetchRepairs = async () => (await import(/* webpackChunkName: "on-demand-repair" */ './RepairList')).RepairList;

/** The way to put right what has come loose in the sheets. It looks when it is asked to: that takes reading all their lists. */
export function RepairOffer(): ReactElement {
  const { t } = useDisplay();
  const [isAsked, setAsked] = useState(false);
  const text = useTextStyles();
  return (
    <>
      <h3 className={text.heading}>{t('frame.repairTitle')}</h3>
      <p className={text.body}>{t('frame.repairText')}</p>
      {isAsked ? (
        <OnDemandView fetch={fetchRepairs} with={{}} />
      ) : (
        <Button onClick={() => setAsked(true)}>{t('frame.repair')}</Button>
      )}
    </>
  );
}
