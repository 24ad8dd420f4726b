import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useId, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { tokens, typography } from '../../display/tokens';
import { useScroller } from '../../list/scroller';
import { useFormsText } from '../useFormsText';
import type { ControlProps } from './fieldProps';
import { useFieldStyles } from './fieldStyles';
import { useChoices } from './useChoices';

const LIST_HEIGHT = 208;

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    left: 0,
    right: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    maxHeight: `${LIST_HEIGHT}px`,
    margin: 0,
    padding: tokens.spacingVerticalXXS,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: {
    ...typography.body,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  hint: { ...typography.caption, alignSelf: 'center', color: tokens.colorNeutralForeground2 },
});

/** A text with a list to choose from: typing narrows the list down, and what is typed is read as it would be in the sheet. */
export function ListControl(props: ControlProps): ReactElement {
  const { field, text, inputId, describedBy, isInvalid, isReadOnly, className } = props;
  const t = useFormsText();
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const choices = useChoices(props);
  const { isOpen, options, active } = choices;
  usePlace(list, input, isOpen);
  useActiveInView(list, active);
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
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? optionId(listId, active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        className={mergeClasses(fieldStyles.input, fieldStyles.withButton, className)}
        onChange={({ target }) => choices.onType(target.value)}
        onKeyDown={choices.onKeyDown}
        onBlur={choices.onLeave}
      />
      {!isReadOnly && (
        // The arrow keys open the list too, so the button is for the mouse and needs no stop of its own.
        <button
          type="button"
          tabIndex={-1}
          className={fieldStyles.button}
          aria-label={t('openList', { field: field.label })}
          aria-expanded={isOpen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            input.current?.focus();
            choices.open();
          }}
        >
          <ChevronDown16Regular aria-hidden />
        </button>
      )}
      {isOpen && (
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={t('choices', { field: field.label })}
          className={styles.list}
        >
          {options.map((option, index) => (
            // The keys come to the field, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.text}
              id={optionId(listId, index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choices.choose(option)}
            >
              {option.text}
              {option.hint !== '' && <span className={styles.hint}>{option.hint}</span>}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** Near the lower end of the pane the list has more room above its field. */
function usePlace(list: RefObject<HTMLElement | null>, input: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const scroller = useScroller();
  useLayoutEffect(() => {
    const [field, view] = [input.current?.getBoundingClientRect(), scroller.current?.getBoundingClientRect()];
    if (!isOpen || !list.current || !field || !view) return;
    const below = view.bottom - field.bottom - BAR_HEIGHT;
    const isAbove = below < LIST_HEIGHT && field.top - view.top > below;
    list.current.style.setProperty(isAbove ? 'bottom' : 'top', `${field.height + 2}px`);
  }, [list, input, scroller, isOpen]);
}

/** The buttons that stay in view below the form. */
const BAR_HEIGHT = 64;

function useActiveInView(list: RefObject<HTMLElement | null>, active: number): void {
  useLayoutEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);
}
