import { mergeClasses } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { CalendarDay } from '../../../plan/calendarDay';
import type { TextContext } from '../../../sheets/forms/fieldText';
import { useTextStyles } from '../../display/styles';
import { useFormActions } from '../FormsContext';
import type { ReadField } from '../openForm';
import { useFormsText } from '../useFormsText';
import { DateControl } from './DateControl';
import { FieldNotes } from './FieldNotes';
import { useFieldStyles } from './fieldStyles';
import { ListControl } from './ListControl';
import { dayIn } from './meaning';
import { TextControl } from './TextControl';

interface FieldViewProps {
  readonly read: ReadField;
  readonly sheet: TextContext;
  readonly isCalculated: boolean;
  /** Faults are shown whatever has the focus. */
  readonly isTried: boolean;
  readonly around: CalendarDay;
}

/** A field: what it is called, where it is filled in, and what there is to say of it. */
export function FieldView({ read, sheet, isCalculated, isTried, around }: FieldViewProps): ReactElement {
  const t = useFormsText();
  const { type, fill } = useFormActions();
  const styles = useFieldStyles();
  const text = useTextStyles();
  const inputId = useId();
  const [hasFocus, setFocus] = useState(false);
  const { field, draft, typed } = read;
  const showsFault = isTried || !hasFocus;
  const isInvalid = read.isBlocking && showsFault;
  const control = {
    field,
    text: draft.text,
    inputId,
    describedBy: `${inputId}-notes ${inputId}-hint`,
    isInvalid,
    isReadOnly: isCalculated,
    className: mergeClasses(read.isChanged && styles.changed, isInvalid && styles.invalid),
    onType: (next: string) => type(field.id, next),
    onFill: () => fill(field.id),
  };
  const hint =
    field.control === 'date'
      ? t('calendarHint')
      : field.control === 'several'
        ? t('severalHint')
        : field.control === 'longText'
          ? t('newLineHint')
          : '';
  return (
    // It is told when the focus comes and goes within; it takes none itself.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.field}
      data-field={field.id}
      onFocus={({ currentTarget }) => {
        setFocus(true);
        currentTarget.scrollIntoView({ block: 'nearest' });
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setFocus(false);
        fill(field.id);
      }}
    >
      <label htmlFor={inputId} className={styles.label}>
        {field.label}
        {field.isRequired && draft.text.trim() === '' && <span className={styles.should}>({t('shouldFill')})</span>}
      </label>
      <div className={styles.control}>
        {field.control === 'date' ? (
          <DateControl {...control} day={dayIn(field, typed.content, sheet)} around={around} />
        ) : field.options.length > 0 ? (
          <ListControl {...control} />
        ) : (
          <TextControl {...control} />
        )}
      </div>
      <span id={`${inputId}-hint`} className={text.hidden}>
        {hint}
      </span>
      <FieldNotes
        id={`${inputId}-notes`}
        read={read}
        sheet={sheet}
        showsFault={showsFault}
        isCalculated={isCalculated}
        onType={(next) => {
          type(field.id, next);
          fill(field.id);
        }}
      />
    </div>
  );
}
