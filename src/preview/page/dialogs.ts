import { element } from './element';

export interface DialogButton<T> {
  readonly answer: T;
  readonly label: string;
  readonly isDefault?: boolean;
}

/**
 * Asks in a modal dialog and resolves with the answer; Escape is the last button's. The focus returns where it was.
 */
export function ask<T>(
  title: string,
  paragraphs: readonly string[],
  buttons: readonly [...DialogButton<T>[], DialogButton<T>],
): Promise<T> {
  const heading = element('h2', { id: 'dialog-title' }, title);
  const actions = element('div', { class: 'dialog-actions' });
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    heading,
    ...paragraphs.map((paragraph) => element('p', {}, paragraph)),
    actions,
  );
  return new Promise((resolve) => {
    let answer = buttons[buttons.length - 1]?.answer as T;
    for (const choice of buttons) {
      const button = element(
        'button',
        { type: 'button', class: choice.isDefault ? 'primary' : undefined, autofocus: choice.isDefault === true },
        choice.label,
      );
      button.addEventListener('click', () => {
        answer = choice.answer;
        dialog.close();
      });
      actions.append(button);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Tells something that must be read, and resolves when it has been. */
export async function tell(title: string, paragraphs: readonly string[], ok: string): Promise<void> {
  await ask(title, paragraphs, [{ answer: undefined, label: ok, isDefault: true }]);
}
