import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeOf } from '../../plan/place';
import type { TableFacts } from '../../sheets/tableFacts';
import { BringInOffer } from '../bringIn/BringInOffer';
import { Button } from '../display/Button';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { CreateButtons } from '../overview/CreateOffer';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

/** The way to a progress plan for a workbook that has none. */
export function NoSheet(): ReactElement {
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.heading}>{t('noSheetTitle')}</h2>
      <p className={text.body}>{t('noSheetText')}</p>
      <CreateButtons fromPlan={t('createFromPlan')} />
      <BringInOffer />
    </section>
  );
}

/** The way to the first activity. */
export function NoActivities({ facts }: { readonly facts: TableFacts | undefined }): ReactElement {
  const { goTo, addRow } = useActions();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.heading}>{t('noActivitiesTitle')}</h2>
      <p className={text.body}>{t('noActivitiesText')}</p>
      <Button appearance="primary" onClick={() => addRow({ table: 'activities', texts: {} })}>
        {t('fillFirst')}
      </Button>
      {facts && (
        <Button
          onClick={() =>
            goTo(placeOf({ sheet: facts.sheet, row: facts.first, column: facts.columns['name'] ?? facts.area.column }))
          }
        >
          {t('goToSheet')}
        </Button>
      )}
      <BringInOffer />
    </section>
  );
}
