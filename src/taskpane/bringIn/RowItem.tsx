import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BringInRow } from '../../sheets/bringIn/bringInRows';
import type { Answer, Decisions } from '../../sheets/bringIn/decisions';
import type { ListTable } from '../../sheets/bringIn/headerNames';
import type { Field } from '../../sheets/bringIn/rowFields';
import type { Target } from '../../sheets/bringIn/target';
import type { ColumnDeclaration } from '../../sheets/declarations/declaration';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { FieldQuestion } from './FieldQuestion';
import { RowFields } from './RowFields';
import { isQuestion, statusKeys, titleOf } from './rowLook';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  notWritten: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the person can say of a row and its fields. */
export interface RowDecisions {
  readonly answer: (row: BringInRow, field: Field, answer: Answer, isForAll: boolean) => void;
  readonly takeBack: (row: BringInRow, field: Field) => void;
  readonly decide: (row: BringInRow, decision: Decisions['rows'][number] | null) => void;
}

export interface RowItemProps {
  readonly row: BringInRow;
  readonly table: ListTable;
  readonly columns: readonly ColumnDeclaration[];
  readonly target: Target;
  /** How many fields of the list say the same, by the key of their answer. */
  readonly alike: ReadonlyMap<string, number>;
  readonly isActive: boolean;
  readonly decision: Decisions['rows'][number] | undefined;
  readonly decisions: RowDecisions;
}

/** One row of the list as it will stand, with its questions and what can be done with it. */
export function RowItem(props: RowItemProps): ReactElement {
  const { row, table, columns, isActive, decision, decisions } = props;
  const t = useBringInText();
  const styles = useStyles();
  const step = useStepStyles();
  const text = useTextStyles();
  const title = titleOf(row, table);
  const isOut =
    row.status === 'leftOut' || row.status === 'exists' || row.status === 'repeated' || row.status === 'empty';
  const isOpen = row.status === 'asks' || row.status === 'notUnderstood';
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={mergeClasses(styles.row, isOut && styles.notWritten)}>
      <div className={mergeClasses(styles.head, text.caption)}>
        <span>{t('rowNumber', { row: row.number })}</span>
        <span className={mergeClasses(step.mark, isOpen && step.unsure)}>{t(statusKeys[row.status])}</span>
      </div>
      <p className={text.heading}>{title ? title.raw : t('unnamedRow')}</p>
      <RowFields {...props} title={title} />
      {row.status !== 'leftOut' &&
        row.fields
          .filter(isQuestion)
          .map((field) => (
            <FieldQuestion
              key={field.column}
              {...props}
              field={field}
              column={columns.find(({ id }) => id === field.column)}
              tabIndex={tabIndex}
            />
          ))}
      {row.status !== 'empty' && (
        <div className={styles.actions}>
          <RowButton
            row={row}
            decision={decision}
            tabIndex={tabIndex}
            onDecide={(next) => decisions.decide(row, next)}
          />
        </div>
      )}
    </div>
  );
}

interface RowButtonProps {
  readonly row: BringInRow;
  readonly decision: Decisions['rows'][number] | undefined;
  readonly tabIndex: number;
  readonly onDecide: (decision: Decisions['rows'][number] | null) => void;
}

/** Leaves the row out or brings it in: the other of what is the case. */
function RowButton({ row, decision, tabIndex, onDecide }: RowButtonProps): ReactElement {
  const t = useBringInText();
  const isThere = row.status === 'exists' || row.status === 'repeated';
  const isOut = row.status === 'leftOut';
  const next = isThere ? 'bringIn' : isOut || decision === 'bringIn' ? null : 'leaveOut';
  const label = isThere ? t('addAnyway') : isOut ? t('bringRowIn') : t('leaveRowOut');
  return (
    <Button size="small" tabIndex={tabIndex} isRowMain onClick={() => onDecide(next)}>
      {label}
    </Button>
  );
}
