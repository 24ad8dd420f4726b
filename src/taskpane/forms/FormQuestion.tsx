import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatTraits } from '../../plan/values/numberFormat';
import { fieldText } from '../../sheets/forms/fieldText';
import { isFormulaCell, type RowCell, type TableRowCells } from '../../sheets/forms/rowCells';
import type { RowForm } from '../../sheets/forms/rowForm';
import { cellOf } from '../../sheets/read/grid';
import { ModalDialog } from '../changes/ModalDialog';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useFormActions, useFormsState } from './FormsContext';
import { useFormsText } from './useFormsText';

const useStyles = makeStyles({
  cells: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What is asked before something is lost. */
export function FormQuestion(): ReactElement | null {
  const question = useFormsState((state) => state.question);
  const form = useFormsState((state) => state.form);
  if (question?.kind === 'leave') return <LeaveQuestion />;
  return question && form ? <DeleteQuestion row={question.row} form={form} /> : null;
}

function LeaveQuestion(): ReactElement {
  const t = useFormsText();
  const { leave, stay } = useFormActions();
  const text = useTextStyles();
  return (
    <ModalDialog
      title={t('leaveTitle')}
      stage="leave"
      onClose={stay}
      actions={
        <>
          <Button isMainAction appearance="primary" onClick={stay}>
            {t('goOnTyping')}
          </Button>
          <Button onClick={leave}>{t('discard')}</Button>
        </>
      }
    >
      <p className={text.body}>{t('leaveText')}</p>
    </ModalDialog>
  );
}

/** The whole row is shown: it may hold more than the form does. */
function DeleteQuestion({ row, form }: { readonly row: TableRowCells; readonly form: RowForm }): ReactElement {
  const { t: pane } = useDisplay();
  const t = useFormsText();
  const { deleteRow, stay } = useFormActions();
  const styles = useStyles();
  const text = useTextStyles();
  const { sheet, table } = form.located;
  const cells = row.cells.flatMap((cell, index) => {
    const field = form.fields.find((each) => each.index === index);
    const value = fieldText(cell.value, field?.kind ?? kindOf(cell), form);
    const header = String(cellOf(sheet, table.row, table.column + index).value);
    return value === '' || isFormulaCell(cell) ? [] : [{ header, value }];
  });
  return (
    <ModalDialog
      title={t('deleteTitle', { row: row.row + 1 })}
      stage="delete"
      onClose={stay}
      actions={
        <>
          <Button appearance="primary" onClick={deleteRow}>
            {pane('changes.deleteRow')}
          </Button>
          <Button isMainAction onClick={stay}>
            {pane('changes.cancel')}
          </Button>
        </>
      }
    >
      <p className={text.body}>{t('deleteText')}</p>
      <dl className={`${styles.cells} ${text.body}`}>
        {cells.map(({ header, value }) => (
          <Cell key={header} header={header} value={value} />
        ))}
      </dl>
    </ModalDialog>
  );
}

/** A person's own columns say with their formats what they hold. */
const kindOf = ({ format }: RowCell) => (formatTraits(format).isDate ? 'date' : 'text');

function Cell({ header, value }: { readonly header: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{header}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
