import { useId, type ReactElement } from 'react';
import type { RestChoice } from '../../sheets/bringIn/columnMatch';
import type { SourceColumn } from '../../sheets/bringIn/sourceList';
import { useTextStyles } from '../display/styles';
import { columnName, samplesOf } from './columnNames';
import type { ColumnsStepProps } from './ColumnsStep';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';

/** The columns of the list that no column of ours takes its values from: they are kept in the comment, or left out. */
export function RestColumns({ reading, actions }: Pick<ColumnsStepProps, 'reading' | 'actions'>): ReactElement | null {
  const t = useBringInText();
  const styles = useStepStyles();
  const text = useTextStyles();
  const heading = useId();
  const { list, matches } = reading;
  const rest = list.columns.filter(({ id }) => matches.rest[id] !== undefined);
  if (rest.length === 0) return null;
  const choose = (column: SourceColumn, choice: RestChoice): void =>
    actions.change((before) => ({
      ...before,
      matches: { ...before.matches, rest: { ...before.matches.rest, [column.id]: choice } },
    }));
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={text.heading}>
        {t('restHeading')}
      </h3>
      <ul className={styles.list}>
        {rest.map((column) => (
          <li key={column.id} className={styles.field}>
            <label htmlFor={`${heading}-${column.id}`} className={styles.label}>
              {columnName(column, list, t)}
              <span className={text.caption}>{samplesOf(list, column)}</span>
            </label>
            <select
              id={`${heading}-${column.id}`}
              className={styles.select}
              value={matches.rest[column.id]}
              onChange={({ target }) => choose(column, target.value === 'comment' ? 'comment' : 'leaveOut')}
            >
              <option value="comment">{t('restComment')}</option>
              <option value="leaveOut">{t('restLeaveOut')}</option>
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
