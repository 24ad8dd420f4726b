import { useState, type KeyboardEvent } from 'react';
import type { FieldOption } from '../../../sheets/forms/fieldOptions';
import { matching, separator, withChoice } from '../completion';
import type { ControlProps } from './fieldProps';

export interface Choices {
  readonly isOpen: boolean;
  readonly options: readonly FieldOption[];
  /** Among the options; -1 for none. */
  readonly active: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (option: FieldOption) => void;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/** The list below a field, worked with the keys that lists have everywhere: arrows choose, Enter takes, Esc closes. */
export function useChoices({ field, text, isReadOnly, onType, onFill }: ControlProps): Choices {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Until something is typed every choice is shown: the text that stands there is one of them. */
  const [isFiltered, setFiltered] = useState(false);
  const options = isFiltered ? matching(field, text) : field.options;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const openAt = (index: (count: number) => number): void => {
    if (isReadOnly) return;
    setFiltered(false);
    setOpen(true);
    const standing = field.options.findIndex((option) => option.text === text);
    setActive(standing >= 0 ? standing : index(field.options.length));
  };
  const choose = (option: FieldOption): void => {
    onType(withChoice(field, text, option.text));
    onFill();
    close();
  };
  const move = (by: number): void => {
    if (!isOpen) openAt((count) => (by > 0 ? 0 : count - 1));
    else if (options.length > 0)
      setActive((active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = isOpen ? options[active] : undefined;
    const taken = (done: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      done();
    };
    switch (event.key) {
      case 'ArrowDown':
        return taken(() => (event.altKey ? openAt(() => -1) : move(1)));
      case 'ArrowUp':
        return taken(() => (event.altKey ? close() : move(-1)));
      case 'Enter':
        return chosen ? taken(() => choose(chosen)) : undefined;
      case 'Tab':
        // What the arrow keys have come to is meant; the focus goes on.
        return chosen ? choose(chosen) : undefined;
      case 'Escape':
        return isOpen ? taken(close) : undefined;
      default:
        return undefined;
    }
  };

  return {
    isOpen: isOpen && options.length > 0,
    options,
    active,
    open: () => (isOpen ? close() : openAt(() => -1)),
    close,
    choose,
    onType(next) {
      onType(next);
      setFiltered(true);
      setActive(-1);
      setOpen(next.trim() !== '' && !next.trimEnd().endsWith(separator));
    },
    onKeyDown,
    onLeave: close,
  };
}
