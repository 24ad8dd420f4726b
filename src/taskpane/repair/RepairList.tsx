import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { PreparedRepairs } from '../../excel/workbookPort';
import { changeTitleText } from '../../rules/registry';
import type { Repair } from '../../sheets/repair/repair';
import { groupTranslator } from '../../text/pane/groupTranslator';
import { repairTexts } from '../../text/pane/repair';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { Message } from '../display/Message';
import { useActions, usePane, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  repair: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flex: '1 1 180px', minWidth: 0 },
});

/** What has come loose in the sheets, each with the way to put it right. Looks again whenever the workbook has been checked. */
export function RepairList(): ReactElement {
  const { t: tPane, language } = useDisplay();
  const t = groupTranslator(repairTexts, language);
  const { workbook } = usePane();
  const checked = usePaneState(({ check }) => check.result);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<PreparedRepairs | null>(null);
  const text = useTextStyles();
  useEffect(() => {
    let isGone = false;
    const show = (outcome: PreparedRepairs): void => {
      if (!isGone) setFound(outcome);
    };
    workbook.prepareRepairs().then(show, () => show({ ok: false, code: 'unexpected' }));
    return () => {
      isGone = true;
    };
  }, [workbook, checked, attempt]);

  if (!found) {
    return (
      <p role="status" className={text.body}>
        {t('looking')}
      </p>
    );
  }
  if (!found.ok) {
    return (
      <Message
        severity="error"
        title={t('failed')}
        actions={<Button onClick={() => setAttempt(attempt + 1)}>{tPane('frame.tryAgain')}</Button>}
      >
        <p className={text.body}>{hostErrorText(found.code, language)}</p>
      </Message>
    );
  }
  return <Repairs repairs={found.repairs} />;
}

function Repairs({ repairs }: { readonly repairs: readonly Repair[] }): ReactElement {
  const { language } = useDisplay();
  const t = groupTranslator(repairTexts, language);
  const { offerChoices } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const count = repairs.length;
  return (
    <>
      <p role="status" className={text.body}>
        {count === 0 ? t('nothing') : t('found', { count })}
      </p>
      <ul className={styles.list}>
        {repairs.map(({ choices: [first, ...others] }, index) =>
          first ? (
            <li key={index} className={styles.repair}>
              <span className={`${text.body} ${styles.what}`}>{changeTitleText(first.title, language)}</span>
              <Button size="small" onClick={() => offerChoices([first, ...others])}>
                {others.length > 0 ? t('choose') : t('show')}
              </Button>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
