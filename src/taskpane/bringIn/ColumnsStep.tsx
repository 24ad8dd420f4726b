import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import type { Draft, DraftReading } from '../../sheets/bringIn/draft';
import { columnsFor, contextFor, type Target } from '../../sheets/bringIn/target';
import { fieldOptions } from '../../sheets/forms/fieldOptions';
import type { ColumnDeclaration } from '../../sheets/declarations/declaration';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { columnChoice } from './columnNames';
import { ColumnField } from './ColumnField';
import { LeftOutRows } from './LeftOutRows';
import { ListFields } from './ListFields';
import { ListTurns } from './ListTurns';
import { RestColumns } from './RestColumns';
import { StepBar } from './StepBar';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';
import type { WizardActions } from './useWizard';

export interface ColumnsStepProps {
  readonly draft: Draft;
  readonly reading: DraftReading;
  readonly target: Target;
  readonly actions: WizardActions;
}

/** The second step: which column of the list belongs to which of ours. */
export function ColumnsStep({ draft, reading, target, actions }: ColumnsStepProps): ReactElement {
  const t = useBringInText();
  const styles = useStepStyles();
  const text = useTextStyles();
  const heading = useId();
  const { list, table, matches } = reading;
  const ours = columnsFor(target, table);
  const choices = useMemo(
    () => list.columns.map((column) => ({ id: column.id, label: columnChoice(column, list, t) })),
    [list, t],
  );
  return (
    <div className={styles.step}>
      <div className={mergeClasses(styles.step, styles.aboveBar)}>
        <p className={text.body}>{t('columnsLead')}</p>
        <ListFields draft={draft} reading={reading} target={target} actions={actions} />
        <section className={styles.section} aria-labelledby={heading}>
          <h3 id={heading} className={text.heading}>
            {t('ourColumns')}
          </h3>
          <ul className={styles.list}>
            {ours.map((column) => (
              <li key={column.id}>
                <ColumnField
                  column={column}
                  table={table}
                  target={target}
                  match={matches.columns[column.id]}
                  choices={choices}
                  fixed={fixedValues(column, target, contextFor(target, table).language)}
                  offersByRow={reading.guess.matches[table].columns[column.id]?.source.kind === 'byRow'}
                  onChoose={(source) =>
                    actions.change((before) => ({
                      ...before,
                      matches: { ...before.matches, columns: withChoice(before.matches.columns, column.id, source) },
                    }))
                  }
                />
              </li>
            ))}
          </ul>
        </section>
        <RestColumns reading={reading} actions={actions} />
        <ListTurns reading={reading} actions={actions} />
        <LeftOutRows draft={draft} list={list} actions={actions} />
      </div>
      <StepBar>
        <Button appearance="primary" onClick={() => actions.goTo('values')}>
          {t('next')}
        </Button>
        <Button onClick={() => actions.goTo('source')}>{t('back')}</Button>
      </StepBar>
    </div>
  );
}

type Choices = Draft['matches']['columns'];

/** A column of the list is used once: chosen here, it is no longer chosen anywhere else. */
function withChoice(before: Choices, id: string, source: Choices[string]): Choices {
  const taken = new Set(source?.kind === 'columns' ? source.columns : []);
  const others = Object.entries(before).map(([other, choice]): [string, Choices[string]] => [
    other,
    choice?.kind === 'columns' && choice.columns.some((column) => taken.has(column)) ? { kind: 'none' } : choice,
  ]);
  return { ...Object.fromEntries(others), ...(source && { [id]: source }) };
}

/** What can be the same in every row: one of a few choices. */
function fixedValues(column: ColumnDeclaration, target: Target, language: Target['language']): readonly string[] {
  if (!['choice', 'yesNo', 'region'].includes(column.kind)) return [];
  return fieldOptions(column, target, language).map(({ text }) => text);
}
