import { element } from './element';
import { makeSeparator } from './separator';
import type { Say } from './texts';

export interface PaneDockParts {
  readonly workbook: HTMLElement;
  readonly pane: HTMLElement;
  readonly separator: HTMLElement;
}

/** The place on the right where the task pane is docked, with its title, its close button and its edge. */
export class PaneDock {
  /** Where the pane's frame goes. */
  readonly host: HTMLElement;
  private readonly title = element('h2', { id: 'pane-title' });
  private readonly closeButton = element('button', { id: 'close-pane', type: 'button' }, '✕');

  constructor(
    private readonly parts: PaneDockParts,
    width: number,
    close: () => void,
    keepWidth: (width: number) => void,
  ) {
    const header = element('div', { id: 'pane-header' }, this.title, this.closeButton);
    parts.pane.append(header);
    parts.pane.setAttribute('aria-labelledby', 'pane-title');
    this.host = parts.pane;
    this.closeButton.addEventListener('click', close);
    makeSeparator(parts.separator, width, (changed, done) => {
      parts.pane.style.width = `${changed}px`;
      parts.workbook.classList.toggle('resizing', !done);
      if (done) keepWidth(changed);
    });
    parts.workbook.classList.remove('resizing');
  }

  speak(say: Say, title: string): void {
    this.title.textContent = title;
    this.closeButton.setAttribute('aria-label', say('closePane'));
    this.closeButton.title = say('closePane');
    this.parts.separator.setAttribute('aria-label', say('resizePane'));
  }

  show(open: boolean): void {
    this.parts.pane.hidden = !open;
    this.parts.separator.hidden = !open;
  }

  focusHeader(): void {
    this.closeButton.focus();
  }
}
