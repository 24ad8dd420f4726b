import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { ControlProps } from './fieldProps';
import { useFieldStyles } from './fieldStyles';

/** A line of text, or several where a comment may run on. */
export function TextControl(props: ControlProps): ReactElement {
  const { field, text, inputId, describedBy, isInvalid, isReadOnly, className, onType } = props;
  const styles = useFieldStyles();
  const shared = {
    id: inputId,
    value: text,
    readOnly: isReadOnly,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
    autoComplete: 'off',
  };
  if (field.control === 'longText') {
    return (
      <textarea
        {...shared}
        rows={2}
        className={mergeClasses(styles.input, styles.long, className)}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => breakLine(event, onType)}
      />
    );
  }
  return (
    <input
      {...shared}
      type="text"
      // A digit keyboard would lack «mill.» and «%», which may be typed as well.
      inputMode="text"
      className={mergeClasses(styles.input, field.control === 'number' && styles.number, className)}
      onChange={({ target }) => onType(target.value)}
    />
  );
}

/** As in a cell of Excel: Alt+Enter breaks the line, Enter alone is done with it. */
function breakLine(event: KeyboardEvent<HTMLTextAreaElement>, onType: (text: string) => void): void {
  if (event.key !== 'Enter' || !event.altKey || event.currentTarget.readOnly) return;
  event.preventDefault();
  event.stopPropagation();
  const { currentTarget: area } = event;
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  onType(area.value);
}
