import type { ReactElement } from 'react';
import { countNotes, isWritten, missingColumns, rowStatuses, type RowStatus } from '../../sheets/bringIn/bringInRows';
import type { DraftReading, DraftRows } from '../../sheets/bringIn/draft';
import { hasColumn, tableIn, type Target } from '../../sheets/bringIn/target';
import { formatList } from '../../text/format';
import { BusyMark } from '../display/BusyMark';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useTextStyles } from '../display/styles';
import { CountsLine } from './CountsLine';
import { useProblemText } from './SourceStep';
import { StepBar } from './StepBar';
import { useStepStyles } from './stepStyles';
import { ourHeader, tableName } from './tableNames';
import { useBringInText } from './useBringInText';
import type { WizardActions } from './useWizard';
import type { Problem, Wizard } from './wizard';

interface WriteStepProps {
  readonly wizard: Wizard;
  readonly reading: DraftReading;
  readonly rows: DraftRows;
  readonly target: Target;
  readonly actions: WizardActions;
}

/** The last step: what will be written where, and what will not. The preview is the pane's own. */
export function WriteStep({ wizard, reading, rows, target, actions }: WriteStepProps): ReactElement {
  const t = useBringInText();
  const { language } = useDisplay();
  const styles = useStepStyles();
  const text = useTextStyles();
  const { table, matches } = reading;
  const count = rows.rows.filter(isWritten).length;
  const sheet = tableName(table, target, language);
  const open = countNotes(rows.rows).kept;
  const missing = missingColumns(table, matches, target).map((id) => ourHeader(id, table, target, language));
  return (
    <div className={styles.step}>
      <CountsLine counts={rows.counts} />
      {wizard.hasChanged && (
        <div role="alert">
          <Message severity="info" title={t('workbookChanged')} />
        </div>
      )}
      {wizard.problem && <WorkbookProblem problem={wizard.problem} />}
      <p className={text.body}>{t(tableIn(target, table) ? 'writeTo' : 'writeToNew', { count, sheet })}</p>
      {open > 0 && (
        <p className={text.body}>
          {t('stillOpen', { count: open })} {t(hasColumn(target, table, 'comment') ? 'keptInComment' : 'keptInCell')}
        </p>
      )}
      {missing.length > 0 && (
        <p className={text.body}>{t('missingRequired', { columns: formatList(missing, language) })}</p>
      )}
      <NotWritten rows={rows} />
      <p role="status" className={text.body}>
        {wizard.isReading && (
          <>
            <BusyMark /> {t('reading')}
          </>
        )}
      </p>
      <StepBar>
        <Button appearance="primary" isUnavailable={count === 0 || wizard.isReading} onClick={actions.preview}>
          {t('preview')}
        </Button>
        <Button onClick={() => actions.goTo('values')}>{t('back')}</Button>
      </StepBar>
    </div>
  );
}

const notWritten: readonly RowStatus[] = rowStatuses.filter((status) => !isWritten({ status }));

/** The rows that stay behind, by why. */
function NotWritten({ rows: { rows, counts } }: { readonly rows: DraftRows }): ReactElement | null {
  const t = useBringInText();
  const text = useTextStyles();
  const kinds = notWritten.filter((status) => counts[status] > 0);
  if (kinds.length === 0) return null;
  const numbers = (status: RowStatus): string =>
    rows
      .filter((row) => row.status === status)
      .map(({ number }) => number)
      .join(', ');
  return (
    <section>
      <h3 className={text.heading}>{t('notWritten')}</h3>
      {kinds.map((status) => (
        <p key={status} className={text.body}>
          {t('field', { column: t(status, { count: counts[status] }), value: numbers(status) })}
        </p>
      ))}
    </section>
  );
}

function WorkbookProblem({ problem }: { readonly problem: Problem }): ReactElement {
  const t = useBringInText();
  const text = useTextStyles();
  const words = useProblemText(problem);
  return (
    <div role="alert">
      <Message severity="warning" title={t('workbookFailed')}>
        <p className={text.body}>{words}</p>
      </Message>
    </div>
  );
}
