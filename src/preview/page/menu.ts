import { element } from './element';

/** A button that opens a panel below it. The browser closes it on Escape and on a click beside it, and gives the focus back. */
export function menu(id: string, label: string, ...contents: readonly HTMLElement[]): readonly HTMLElement[] {
  const panelId = `${id}-panel`;
  const panel = element('div', { id: panelId, popover: 'auto', class: 'menu-panel' }, ...contents);
  const opener = element(
    'button',
    { id, type: 'button', class: 'menu-opener', popovertarget: panelId, 'aria-expanded': 'false' },
    label,
  );
  panel.addEventListener('toggle', (event) => {
    const open = event.newState === 'open';
    opener.setAttribute('aria-expanded', String(open));
    if (open) {
      const box = opener.getBoundingClientRect();
      panel.style.left = `${box.left}px`;
      panel.style.top = `${box.bottom}px`;
    }
  });
  return [opener, panel];
}

/** A line of a menu that does something and closes the menu. */
export function menuAction(id: string, label: string, run: () => void): HTMLElement {
  const button = element('button', { id, type: 'button', class: 'menu-action' }, label);
  button.addEventListener('click', () => {
    button.closest<HTMLElement>('[popover]')?.hidePopover();
    run();
  });
  return button;
}

export interface Choice<T> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  choose(value: T): void;
}

/** A labelled list of which one is chosen. */
export function menuChoice<T>(choice: Choice<T>): HTMLElement {
  const select = element('select', { id: choice.id });
  choice.options.forEach(({ value, label, lang }, index) => {
    select.append(element('option', { value: String(index), lang, selected: value === choice.chosen }, label));
  });
  select.addEventListener('change', () => {
    const option = choice.options[select.selectedIndex];
    if (option) choice.choose(option.value);
  });
  return element('div', { class: 'menu-field' }, element('label', { for: choice.id }, choice.label), select);
}
