import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { ChangeSet } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { broughtRows } from './broughtRows';
import { cellChanges, isSame } from './cellChanges';
import { CellFacts } from './CellFacts';
import { EditPreview } from './EditPreview';
import { useContentText } from './useContentText';

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** More edits than these are counted, not shown: nobody reads on, and the dialog stays quick. */
const EDITS_SHOWN = 20;

/** What a change set will do: rows, columns, tables, lists and sheets edit by edit, and then cell by cell. */
export function ChangePreview({ changes }: { readonly changes: ChangeSet }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const show = useContentText();
  const workbook = usePaneState((state) => state.check.result?.reading.workbook ?? null);
  const brought = useMemo(() => broughtRows(changes, workbook), [changes, workbook]);
  const cells = useMemo(() => (brought ? [] : cellChanges(changes)), [brought, changes]);
  const others = useMemo(
    () => (brought ? [brought] : changes.edits.filter(({ kind }) => kind !== 'editCells')),
    [brought, changes],
  );
  const rest = others.length - EDITS_SHOWN;
  const factsOf = (index: number) => {
    const cell = cells[index];
    if (!cell) return null;
    const { place, before, after, formatBefore, formatAfter } = cell;
    return {
      place,
      facts: [
        { label: t('changes.before'), text: show(before, formatBefore) },
        {
          label: t('changes.after'),
          text: isSame(before, after) ? t('changes.formatOnly') : show(after, formatAfter),
        },
      ],
    };
  };
  return (
    <div className={styles.preview}>
      {others.slice(0, EDITS_SHOWN).map((edit, index) => (
        <EditPreview key={index} edit={edit} />
      ))}
      {rest > 0 && <p className={text.body}>{t('changes.moreEdits', { count: rest })}</p>}
      {cells.length > 0 && <p className={text.body}>{t('changes.previewLead', { count: cells.length })}</p>}
      {cells.length > 0 && <CellFacts count={cells.length} entryAt={factsOf} />}
    </div>
  );
}
