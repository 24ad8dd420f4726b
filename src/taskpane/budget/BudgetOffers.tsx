import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { CreateButtons } from '../overview/CreateOffer';
import { useBudgetText } from './useBudgetText';

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

const budgetTables = ['budget', 'financing'] as const;

/** The way from a workbook without a budget to one with it, and nothing beside it. */
export function CreateBudgetOffer(): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.heading}>{t('missingTitle')}</h2>
      <p className={text.body}>{t('missingText')}</p>
      <CreateButtons only={budgetTables} />
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
      title={t('overview.convertTitle')}
      actions={<Button onClick={() => prepare('convertPlanTable', language)}>{t('overview.convert')}</Button>}
    >
      <p className={text.body}>{t('overview.convertText')}</p>
    </Message>
  );
}
