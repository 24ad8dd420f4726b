import { mergeClasses } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { CalendarDay } from '../../../plan/calendarDay';
import { dayText } from '../../../sheets/forms/fieldText';
import { useFormsText } from '../useFormsText';
import { CalendarHost } from './CalendarHost';
import type { ControlProps } from './fieldProps';
import { useFieldStyles } from './fieldStyles';

interface DateControlProps extends ControlProps {
  /** The day as it is understood now. */
  readonly day: CalendarDay | null;
  /** Where the calendar opens when there is no day yet. */
  readonly around: CalendarDay;
}

/** A date as people write it, with a calendar beside it that is fetched when it is first opened. */
export function DateControl(props: DateControlProps): ReactElement {
  const { field, text, inputId, describedBy, isInvalid, isReadOnly, className, day, around, onType, onFill } = props;
  const t = useFormsText();
  const styles = useFieldStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);

  const close = (): void => {
    setOpen(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || !event.altKey || isReadOnly) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <input
        ref={input}
        id={inputId}
        type="text"
        role="combobox"
        autoComplete="off"
        value={text}
        readOnly={isReadOnly}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${inputId}-calendar` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        className={mergeClasses(styles.input, styles.withButton, className)}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
      />
      {!isReadOnly && (
        <button
          type="button"
          // Alt+Down opens the calendar from the field, so Tab goes straight on to the next one.
          tabIndex={-1}
          className={styles.button}
          aria-label={t('openCalendar', { field: field.label })}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          <CalendarLtr16Regular aria-hidden />
        </button>
      )}
      {isOpen && (
        <CalendarHost
          id={`${inputId}-calendar`}
          label={t('calendar', { field: field.label })}
          day={day}
          around={around}
          onChoose={(chosen) => {
            onType(dayText(chosen));
            onFill();
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
