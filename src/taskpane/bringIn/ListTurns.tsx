import { useId, type ReactElement } from 'react';
import type { ListChoices, SourceColumn } from '../../sheets/bringIn/sourceList';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { columnName } from './columnNames';
import type { ColumnsStepProps } from './ColumnsStep';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';

/** What was made of columns that hold several things, or one thing for several rows, and the way to leave them as they stand. */
export function ListTurns({ reading, actions }: Pick<ColumnsStepProps, 'reading' | 'actions'>): ReactElement | null {
  const t = useBringInText();
  const styles = useStepStyles();
  const text = useTextStyles();
  const heading = useId();
  const { list } = reading;
  const parted = list.columns.filter(({ id, origin }) => origin === 'part' && id.endsWith('.0'));
  const filled = list.columns.filter(({ isFilledDown }) => isFilledDown);
  if (parted.length === 0 && filled.length === 0) return null;
  const turn = (choices: (before: ListChoices) => Partial<ListChoices>): void =>
    actions.change((before) => ({
      ...before,
      list: { ...before.list, ...choices(before.list) },
      matches: { columns: {}, rest: {} },
    }));
  const name = (column: SourceColumn): string => columnName(column, list, t);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={text.heading}>
        {t('readSo')}
      </h3>
      {parted.map((column) => (
        <div key={column.id} className={styles.field}>
          <p className={text.body}>{t('partsOf', { name: name(column) })}</p>
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => turn(({ whole }) => ({ whole: [...whole, `c${column.position ?? 0}`] }))}
            >
              {t('keepWhole', { name: name(column) })}
            </Button>
          </div>
        </div>
      ))}
      {filled.map((column) => (
        <div key={column.id} className={styles.field}>
          <p className={text.body}>{t('field', { column: name(column), value: t('filledDown') })}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => turn(({ asIs }) => ({ asIs: [...asIs, column.id] }))}>
              {t('keepBlank', { name: name(column) })}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
