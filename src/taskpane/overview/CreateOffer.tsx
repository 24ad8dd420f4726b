import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableId } from '../../sheets/declarations/declaration';
import { BringInOffer } from '../bringIn/BringInOffer';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

/** The way from a workbook without a plan to one with it. */
export function CreateOffer(): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.title}>{t('overview.emptyTitle')}</h2>
      <p className={text.body}>{t('overview.emptyText')}</p>
      <CreateButtons />
      <BringInOffer />
    </section>
  );
}

interface CreateButtonsProps {
  readonly only?: readonly TableId[];
  /** What the button says that takes over what the plan says; without it, its numbers. */
  readonly fromPlan?: string;
}

/** Makes the sheets that are missing, or those of some tables: with what the plan says, or empty. */
export function CreateButtons({ only, fromPlan }: CreateButtonsProps): ReactElement {
  const { t, language } = useDisplay();
  const { prepare } = useActions();
  return (
    <>
      <Button appearance="primary" onClick={() => prepare('createFromPlan', language, only)}>
        {fromPlan ?? t('overview.createFromPlan')}
      </Button>
      <Button onClick={() => prepare('createEmpty', language, only)}>{t('overview.createEmpty')}</Button>
    </>
  );
}
