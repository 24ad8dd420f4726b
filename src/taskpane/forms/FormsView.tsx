import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { tables } from '../../sheets/declarations';
import { locatedOf, type FormTableId } from '../../sheets/forms/formTables';
import { useDisplay } from '../display/DisplayContext';
import { usePane, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useScroller } from '../list/scroller';
import { useFieldStyles } from './fields/fieldStyles';
import { FormProblem } from './FormProblem';
import { FormQuestion } from './FormQuestion';
import { createForms } from './forms';
import { FormsProvider, useFormActions, useFormsState } from './FormsContext';
import { RowFormView } from './RowFormView';
import { RowList } from './RowList';
import { useFormsText } from './useFormsText';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  away: { display: 'none' },
  table: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** Forms for the rows of the tables: choose a table and a row, or add one. Stays as it is while other tabs are in front. */
export function FormsView(): ReactElement {
  const pane = usePane();
  const [forms] = useState(() => createForms(pane));
  useEffect(() => forms.stop, [forms]);
  return (
    <FormsProvider value={forms}>
      <Forms />
    </FormsProvider>
  );
}

function Forms(): ReactElement {
  const styles = useStyles();
  const form = useFormsState((state) => state.form);
  const open = useFormsState((state) => state.open);
  const hasTables = useFormsState((state) => state.tables.length > 0);
  const view = useRef<HTMLDivElement>(null);
  const rememberPlace = useWayBack(view);
  if (!hasTables && !open) return <NoTables />;
  return (
    <div ref={view} className={styles.view}>
      {/* The list keeps its place and its search while a form is over it. */}
      <div className={mergeClasses(styles.view, open !== null && styles.away)} onClickCapture={rememberPlace}>
        <TableChoice />
        {form && <RowList key={form.table} form={form} />}
      </div>
      {open && (form ? <RowFormView open={open} form={form} /> : <FormProblem open={open} />)}
      <FormQuestion />
    </div>
  );
}

function NoTables(): ReactElement {
  const t = useFormsText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.view}>
      <h2 className={text.heading}>{t('noTables')}</h2>
      <p className={text.body}>{t('noTablesText')}</p>
    </section>
  );
}

function TableChoice(): ReactElement {
  const { language } = useDisplay();
  const t = useFormsText();
  const { chooseTable } = useFormActions();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const ids = useFormsState((state) => state.tables);
  const chosen = useFormsState((state) => state.chosen);
  const workbook = useFormsState((state) => state.workbook);
  const nameOf = (id: FormTableId): string =>
    (workbook && locatedOf(id, workbook.located)?.sheet.name) ?? tables[id].sheetNames[language];
  return (
    <label className={styles.table}>
      <span className={text.heading}>{t('table')}</span>
      <select
        className={fields.input}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => {
          const id = ids.find((each) => each === value);
          if (id) chooseTable(id);
        }}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** When a form is closed the list is where it was, and the focus goes back to where the form was opened from. */
function useWayBack(view: RefObject<HTMLElement | null>): () => void {
  const scroller = useScroller();
  const isOpen = useFormsState((state) => state.open !== null);
  const cameFrom = useFormsState((state) => state.cameFrom);
  const isInFront = usePaneState((state) => state.view === 'forms' && state.bringIn !== 'shown');
  const wasOpen = useRef(isOpen);
  const top = useRef(0);
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    scroller.current?.scrollTo({ top: isOpen ? 0 : top.current });
    if (isOpen || !isInFront) return;
    const offer = cameFrom === 'offer' ? document.querySelector<HTMLElement>('[data-selection-offer]') : null;
    const row = view.current?.querySelector<HTMLElement>('[data-row-main][tabindex="0"]');
    (offer ?? row ?? view.current?.querySelector<HTMLElement>('button, select'))?.focus({ preventScroll: true });
  }, [view, scroller, isOpen, cameFrom, isInFront]);
  return () => {
    top.current = scroller.current?.scrollTop ?? 0;
  };
}
