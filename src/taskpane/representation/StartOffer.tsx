import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BringInOffer } from '../bringIn/BringInOffer';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { CreateButtons } from '../overview/CreateOffer';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

/** The way from a workbook without regions and members to one with them. */
export function CreateOffer(): ReactElement {
  const t = useRepresentationText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.heading}>{t('emptyTitle')}</h2>
      <p className={text.body}>{t('emptyText')}</p>
      <CreateButtons fromPlan={t('createFromPlan')} />
      <BringInOffer />
    </section>
  );
}

/** One of the two sheets is there, and what it tells is shown below. */
export function MissingSheet({ sheet }: { readonly sheet: 'regions' | 'members' }): ReactElement {
  const { language } = useDisplay();
  const t = useRepresentationText();
  const { prepare } = useActions();
  const text = useTextStyles();
  return (
    <Message
      severity="info"
      title={t(sheet === 'regions' ? 'noRegionsTitle' : 'noMembersTitle')}
      actions={
        <>
          <Button onClick={() => prepare('createEmpty', language)}>{t('createEmpty')}</Button>
          <Button onClick={() => prepare('createFromPlan', language)}>{t('createFromPlan')}</Button>
        </>
      }
    >
      <p className={text.body}>{t('emptyText')}</p>
    </Message>
  );
}

/** The sheets are there, but no region stands in them. */
export function NoRegions({ canAdd }: { readonly canAdd: boolean }): ReactElement {
  const t = useRepresentationText();
  const { addRow } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.offer}>
      <h2 className={text.heading}>{t('noRowsTitle')}</h2>
      <p className={text.body}>{t('noRowsText')}</p>
      {canAdd && (
        <Button appearance="primary" onClick={() => addRow({ table: 'regions', texts: {} })}>
          {t('addRegion')}
        </Button>
      )}
      <BringInOffer />
    </section>
  );
}
