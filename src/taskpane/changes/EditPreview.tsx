import type { ReactElement } from 'react';
import { rectangleAddress } from '../../sheets/address';
import type { SheetEdit } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { ColumnPreview } from './ColumnPreview';
import { listChanges } from './listChanges';
import { RowsPreview } from './RowsPreview';
import { SheetPreview } from './SheetPreview';

/** What one edit will do. Cells are shown together elsewhere, since several edits often concern the same few. */
export function EditPreview({ edit }: { readonly edit: SheetEdit }): ReactElement | null {
  const { t } = useDisplay();
  switch (edit.kind) {
    case 'editCells':
      return null;
    case 'addSheet':
      return <SheetPreview layout={edit.sheet} />;
    case 'removeSheet':
      return <Line text={t('changes.removesSheet', { sheet: edit.sheet.name })} />;
    case 'insertRows':
    case 'deleteRows':
      return <RowsPreview edit={edit} />;
    case 'insertColumn':
    case 'deleteColumn':
      return <ColumnPreview edit={edit} />;
    case 'addTable':
      return <Line text={t('changes.makesTable', { place: `${edit.sheet}!${rectangleAddress(edit.table)}` })} />;
    case 'removeTable':
      return <Line text={t('changes.unmakesTable', { place: `${edit.sheet}!${rectangleAddress(edit.table)}` })} />;
    case 'setNames':
      return <Lines lines={edit.names.map(({ name, after }) => nameLine(name, after))} />;
    case 'setLists':
      return <Lines lines={listChanges(edit, t)} />;
  }

  function nameLine(name: string, after: string | null): string {
    return after === null
      ? t('changes.removesName', { name })
      : t('changes.setsName', { name, refers: after.slice(1) });
  }
}

/** More lines than these are counted, not listed. */
const SHOWN = 12;

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const { t } = useDisplay();
  const rest = lines.length - SHOWN;
  return (
    <>
      {lines.slice(0, SHOWN).map((line) => (
        <Line key={line} text={line} />
      ))}
      {rest > 0 && <Line text={t('changes.moreEdits', { count: rest })} />}
    </>
  );
}

function Line({ text }: { readonly text: string }): ReactElement {
  const styles = useTextStyles();
  return <p className={styles.body}>{text}</p>;
}
