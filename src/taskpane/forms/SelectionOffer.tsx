import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { formWorkbook } from '../../sheets/forms/formContext';
import type { FormRow } from '../../sheets/forms/rowAt';
import { isEmptyRow, rowCells } from '../../sheets/forms/rowCells';
import { rowForm } from '../../sheets/forms/rowForm';
import type { Checked } from '../../excel/workbookPort';
import { useActions } from '../display/PaneContext';
import { useLinkStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { editTitle } from './formTitle';
import { useFormsText } from './useFormsText';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  offer: { width: '100%' },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface SelectionOfferProps {
  readonly row: FormRow;
  readonly checked: Checked;
}

/** The form of the row that is selected in the sheet, one click away. It comes and goes without a word and never takes the focus. */
export function SelectionOffer({ row, checked }: SelectionOfferProps): ReactElement | null {
  const t = useFormsText();
  const { editRow } = useActions();
  const styles = useStyles();
  const { link } = useLinkStyles();
  const { workbook, reading } = checked;
  const form = useMemo(() => rowForm(formWorkbook(workbook, reading.plan), row.table), [workbook, reading, row.table]);
  if (!form) return null;
  const cells = rowCells(form.located, row.row);
  if (isEmptyRow(cells)) return null;
  return (
    <div className={styles.bar}>
      <button
        type="button"
        data-selection-offer
        className={mergeClasses(link, styles.offer)}
        onClick={() => editRow(row)}
      >
        <Edit16Regular aria-hidden style={{ flexShrink: 0 }} />
        <span className={styles.words}>{editTitle(form, cells, t)}</span>
      </button>
    </div>
  );
}
