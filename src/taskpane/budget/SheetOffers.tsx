import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BringInOffer } from '../bringIn/BringInOffer';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { Button } from '../display/Button';

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

/** The way from a workbook without our sheets to one with them. */
export function CreateOffer({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  const { t, language } = useDisplay();
  const { prepare } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.heading}>{isEmpty ? t('budget.emptyTitle') : t('budget.missingTitle')}</h2>
      <p className={text.body}>{isEmpty ? t('budget.emptyText') : t('budget.missingText')}</p>
      <Button appearance="primary" onClick={() => prepare('createFromPlan', language)}>
        {t('budget.createFromPlan')}
      </Button>
      <Button onClick={() => prepare('createEmpty', language)}>{t('budget.createEmpty')}</Button>
      <BringInOffer />
    </section>
  );
}

/** The plan's own table is read as it stands; sheets of their own allow more to be checked. */
export function ConvertOffer(): ReactElement {
  const { t, language } = useDisplay();
  const { prepare } = useActions();
  const text = useTextStyles();
  return (
    <Message
      severity="info"
      title={t('budget.convertTitle')}
      actions={<Button onClick={() => prepare('convertPlanTable', language)}>{t('budget.convert')}</Button>}
    >
      <p className={text.body}>{t('budget.convertText')}</p>
    </Message>
  );
}
