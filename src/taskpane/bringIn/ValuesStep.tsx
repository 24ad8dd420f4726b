import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState, type ReactElement } from 'react';
import type { BringInRow } from '../../sheets/bringIn/bringInRows';
import { answerKey, type Answer } from '../../sheets/bringIn/decisions';
import type { Draft, DraftReading, DraftRows } from '../../sheets/bringIn/draft';
import { columnsFor, hasColumn, type Target } from '../../sheets/bringIn/target';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { LongList } from '../list/LongList';
import { CountsLine } from './CountsLine';
import { RowItem, type RowDecisions } from './RowItem';
import { alikeCounts, rowFilters, shownRows, type RowFilter } from './rowLook';
import { StepBar } from './StepBar';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';
import type { WizardActions } from './useWizard';

const filterKeys = {
  all: 'showAll',
  open: 'showOpen',
  duplicates: 'showDuplicates',
  noted: 'showNoted',
} as const satisfies Record<RowFilter, string>;

interface ValuesStepProps {
  readonly draft: Draft;
  readonly reading: DraftReading;
  readonly rows: DraftRows;
  readonly target: Target;
  readonly actions: WizardActions;
}

/** The third step: every row as it will stand, and what must be asked. */
export function ValuesStep({ draft, reading, rows, target, actions }: ValuesStepProps): ReactElement {
  const t = useBringInText();
  const styles = useStepStyles();
  const text = useTextStyles();
  const hint = useId();
  const filterId = useId();
  const hasOpen = rows.counts.asks + rows.counts.notUnderstood > 0;
  const [filter, setFilter] = useState<RowFilter>(hasOpen ? 'open' : 'all');
  const shown = useMemo(() => shownRows(rows.rows, filter), [rows, filter]);
  const alike = useMemo(() => alikeCounts(rows.rows), [rows]);
  const columns = useMemo(() => columnsFor(target, reading.table), [target, reading.table]);
  const decisions = useDecisions(actions);
  const render = useCallback(
    ({ row }: { readonly row: BringInRow }, isActive: boolean) => (
      <RowItem
        row={row}
        table={reading.table}
        columns={columns}
        target={target}
        alike={alike}
        isActive={isActive}
        decision={draft.decisions.rows[row.number]}
        decisions={decisions}
      />
    ),
    [reading.table, columns, target, alike, draft.decisions.rows, decisions],
  );
  return (
    <div className={styles.step}>
      <div className={mergeClasses(styles.step, styles.aboveBar)}>
        <CountsLine counts={rows.counts} />
        <div className={styles.field}>
          <label htmlFor={filterId} className={styles.label}>
            {t('show')}
          </label>
          <select
            id={filterId}
            className={styles.select}
            value={filter}
            onChange={(event) => setFilter(rowFilters.find((each) => each === event.target.value) ?? 'all')}
          >
            {rowFilters.map((each) => (
              <option key={each} value={each}>
                {t(filterKeys[each])}
              </option>
            ))}
          </select>
        </div>
        {hasOpen && (
          <p className={text.caption}>
            {t(hasColumn(target, reading.table, 'comment') ? 'keptInComment' : 'keptInCell')}
          </p>
        )}
        <p id={hint} className={text.hidden}>
          {t('keyboardHint')}
        </p>
        {shown.length === 0 ? (
          <p className={text.body}>{t('noneShown')}</p>
        ) : (
          <LongList label={t('rowList')} describedBy={hint} rows={shown} renderRow={render} />
        )}
      </div>
      <StepBar>
        <Button appearance="primary" onClick={() => actions.goTo('write')}>
          {t('next')}
        </Button>
        <Button onClick={() => actions.goTo('columns')}>{t('back')}</Button>
      </StepBar>
    </div>
  );
}

function useDecisions({ change }: WizardActions): RowDecisions {
  return useMemo(
    (): RowDecisions => ({
      answer: (row, field, answer, isForAll) =>
        change((draft) => {
          const key = answerKey(field.column, field.raw, isForAll ? null : row.number);
          return { ...draft, decisions: { ...draft.decisions, answers: withAnswer(draft, key, answer) } };
        }),
      takeBack: (row, field) =>
        change((draft) => {
          const keys = [answerKey(field.column, field.raw, row.number), answerKey(field.column, field.raw, null)];
          const answers = Object.fromEntries(
            Object.entries(draft.decisions.answers).filter(([key]) => !keys.includes(key)),
          );
          return { ...draft, decisions: { ...draft.decisions, answers } };
        }),
      decide: (row, decision) =>
        change((draft) => {
          const { [row.number]: _before, ...others } = draft.decisions.rows;
          const rows = decision ? { ...others, [row.number]: decision } : others;
          return { ...draft, decisions: { ...draft.decisions, rows } };
        }),
    }),
    [change],
  );
}

function withAnswer({ decisions }: Draft, key: string, answer: Answer): Draft['decisions']['answers'] {
  return { ...decisions.answers, [key]: answer };
}
