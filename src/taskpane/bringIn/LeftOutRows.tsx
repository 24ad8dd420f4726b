import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft } from '../../sheets/bringIn/draft';
import type { RowLeftOut, SourceList } from '../../sheets/bringIn/sourceList';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';
import type { WizardActions } from './useWizard';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
});

const reasonKeys = {
  title: 'leftOutTitle',
  header: 'leftOutHeader',
  heading: 'leftOutHeading',
  sum: 'leftOutSum',
  note: 'leftOutNote',
} as const satisfies Record<RowLeftOut['reason'], string>;

/** More than these are counted only. */
const SHOWN = 100;

interface LeftOutRowsProps {
  readonly draft: Draft;
  readonly list: SourceList;
  readonly actions: WizardActions;
}

/** Titles, headings, sums and notes: what was taken for no row of the list, and the way to bring it in after all. */
export function LeftOutRows({ draft, list, actions }: LeftOutRowsProps): ReactElement | null {
  const t = useBringInText();
  const styles = useStyles();
  const step = useStepStyles();
  const text = useTextStyles();
  const { included } = draft.list;
  const include = (rows: readonly number[]): void =>
    actions.change((before) => ({ ...before, list: { ...before.list, included: rows } }));
  if (list.leftOut.length === 0 && included.length === 0) return null;
  return (
    <section className={step.section}>
      <details>
        <summary className={step.summary}>{t('leftOutRows', { count: list.leftOut.length })}</summary>
        <ul className={styles.rows}>
          {list.leftOut.slice(0, SHOWN).map(({ number, text: words, reason }) => (
            <li key={number} className={styles.row}>
              <div>
                <p className={text.caption}>
                  {t('rowNumber', { row: number })} · {t(reasonKeys[reason])}
                </p>
                <p className={text.body}>{words}</p>
              </div>
              {reason !== 'title' && (
                <Button size="small" onClick={() => include([...included, number])}>
                  {t('include')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
      {included.length > 0 && (
        <div className={step.buttons}>
          <p className={text.body}>{t('includedRows', { count: included.length })}</p>
          <Button size="small" onClick={() => include([])}>
            {t('undoInclude')}
          </Button>
        </div>
      )}
    </section>
  );
}
