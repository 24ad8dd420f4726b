import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangeSet } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { cellChanges, isSame } from './cellChanges';
import { CellFacts } from './CellFacts';
import { SheetPreview } from './SheetPreview';
import { useContentText } from './useContentText';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** What a change set will do, cell by cell and sheet by sheet. */
export function ChangePreview({ changes }: { readonly changes: ChangeSet }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const show = useContentText();
  const cells = cellChanges(changes);
  const entries = cells.map(({ place, before, after, formatBefore, formatAfter }) => ({
    place,
    facts: [
      { label: t('changes.before'), text: show(before, formatBefore) },
      {
        label: t('changes.after'),
        text: isSame(before, after) ? t('changes.formatOnly') : show(after, formatAfter),
      },
    ],
  }));
  return (
    <div className={styles.preview}>
      {changes.edits.map((edit) => {
        if (edit.kind === 'addSheet') return <SheetPreview key={edit.sheet.name} layout={edit.sheet} />;
        if (edit.kind !== 'removeSheet') return null;
        return (
          <p key={edit.sheet.name} className={text.body}>
            {t('changes.removesSheet', { sheet: edit.sheet.name })}
          </p>
        );
      })}
      {cells.length > 0 && <p className={text.body}>{t('changes.previewLead', { count: cells.length })}</p>}
      {cells.length > 0 && <CellFacts entries={entries} />}
    </div>
  );
}
