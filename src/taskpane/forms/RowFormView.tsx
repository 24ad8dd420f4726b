import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import { cellAddress } from '../../plan/place';
import { planSettings, settingsOf } from '../../rules/settings';
import type { RowForm } from '../../sheets/forms/rowForm';
import { CellLink } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { usePane, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { dayIn } from './fields/meaning';
import { FieldView } from './fields/FieldView';
import { ForesightNotes } from './ForesightNotes';
import { FormButtons } from './FormButtons';
import { FormProblem } from './FormProblem';
import { useFormActions, useFormsState } from './FormsContext';
import { formTitle } from './formTitle';
import { isCalculatedField, readField, type OpenForm, type ReadField } from './openForm';
import { useFormKeys } from './useFormKeys';
import { useSave } from './useSave';
import { useFormsText } from './useFormsText';
import { windowStart } from './windowStart';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 32px', alignItems: 'start' },
  title: { overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXS },
  close: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface RowFormViewProps {
  readonly open: OpenForm;
  readonly form: RowForm;
}

/** The form of one row. */
export function RowFormView({ open, form }: RowFormViewProps): ReactElement {
  const { language } = useDisplay();
  const t = useFormsText();
  const { close } = useFormActions();
  const styles = useStyles();
  const text = useTextStyles();
  const element = useRef<HTMLDivElement>(null);
  const isTried = useFormsState((state) => state.isTried);
  const read = useMemo(() => form.fields.map((field) => readField(open, field)), [form, open]);
  const around = useAround(read, form);
  const save = useSave(element, read);
  const keys = useFormKeys(read, save);
  useFirstField(element);
  return (
    // The keys come up from the fields; the form itself takes no focus.
    <div
      ref={element}
      role="form"
      aria-labelledby={titleId}
      aria-describedby={hintId}
      className={styles.form}
      {...keys}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={mergeClasses(text.title, styles.title)}>
          {formTitle(open, form, t, language)}
        </h2>
        <button type="button" className={styles.close} aria-label={t('back')} title={t('back')} onClick={close}>
          <Dismiss16Regular aria-hidden />
        </button>
      </div>
      <p id={hintId} className={text.hidden}>
        {t('formHint')}
      </p>
      <SheetLink open={open} form={form} />
      <div className={styles.fields}>
        {read.map((each) => (
          <FieldView
            key={each.field.id}
            read={each}
            sheet={form}
            isCalculated={isCalculatedField(open, each.field)}
            isTried={isTried}
            around={around}
          />
        ))}
      </div>
      {open.action === 'duplicate' && form.ownColumns.length > 0 && (
        <p className={text.caption}>
          {t('ownColumnsCopied', { columns: form.ownColumns.map(({ label }) => label).join(', ') })}
        </p>
      )}
      <FormProblem open={open} />
      <ForesightNotes />
      <FormButtons open={open} read={read} onSave={save} />
    </div>
  );
}

const titleId = 'row-form-title';
const hintId = 'row-form-hint';

/** The way to the row in the sheet. */
function SheetLink({ open, form }: RowFormViewProps): ReactElement | null {
  const t = useFormsText();
  if (!open.seen || open.action !== 'edit' || open.isRowGone) return null;
  const place = { sheet: form.located.sheet.name, cell: cellAddress(open.seen.row, form.located.table.column) };
  return (
    <div>
      <CellLink place={place} label={t('goToRow')} />
    </div>
  );
}

/** Where a calendar opens when its field has no day: at the row's other day, or where the plan begins. */
function useAround(read: readonly ReadField[], form: RowForm) {
  const plan = usePaneState((state) => state.check.result?.reading.plan);
  const { clock } = usePane();
  return useMemo(() => {
    const days = read.flatMap(({ field, typed }) => dayIn(field, typed.content, form) ?? []);
    return days[0] ?? windowStart(plan ? settingsOf(plan) : planSettings, clock.now());
  }, [read, form, plan, clock]);
}

/** A form that has just been opened begins in its first field. */
function useFirstField(element: RefObject<HTMLElement | null>): void {
  const round = useFormsState((state) => state.round);
  const shown = useRef(-1);
  const isInFront = usePaneState((state) => state.view === 'forms' && state.bringIn !== 'shown');
  useEffect(() => {
    if (!isInFront || shown.current === round) return;
    shown.current = round;
    const [first] = element.current?.querySelectorAll<HTMLElement>('[data-field] input, [data-field] textarea') ?? [];
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [element, round, isInFront]);
}
