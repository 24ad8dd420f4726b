/** A wish to be in the grid, such as a click, is followed by focus within this time. */
const soon = 500;

/**
 * Where the keyboard is. When the add-in selects cells, the grid would take it from the task pane; in Excel it stays
 * where it is. Focus that comes to the grid out of a frame without anybody having asked for it is given back.
 */
export class GridFocus {
  private asked = -Infinity;
  private frame: HTMLIFrameElement | undefined;

  constructor(private readonly grid: HTMLElement) {
    const note = (): void => this.note();
    // A click in the page, or a key pressed in it, is the person's own wish to be here.
    document.addEventListener('pointerdown', note, true);
    document.addEventListener('keydown', note, true);
    window.addEventListener('blur', () => {
      if (document.activeElement instanceof HTMLIFrameElement) this.frame = document.activeElement;
    });
    grid.addEventListener('focusin', () => this.arrived());
  }

  /** Puts the keyboard in the grid. */
  take(): void {
    this.note();
    this.editor?.focus();
  }

  /** Whether what is typed goes to the cells. */
  get isHere(): boolean {
    return document.activeElement !== null && document.activeElement === this.editor;
  }

  /** Resolves when the grid has the element that takes what is typed, some moments after the first workbook. */
  whenReady(): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!this.editor) return;
        watching.disconnect();
        resolve();
      };
      const watching = new MutationObserver(look);
      watching.observe(this.grid, { childList: true, subtree: true });
      look();
    });
  }

  /** The cells' editor; the formula bar has one of its own, which takes the keyboard but starts no editing. */
  private get editor(): HTMLElement | null {
    return this.grid.querySelector<HTMLElement>('[id$="__INTERNAL_EDITOR__DOCS_NORMAL"][contenteditable]');
  }

  private note(): void {
    this.asked = performance.now();
  }

  private arrived(): void {
    if (this.frame?.isConnected && performance.now() - this.asked > soon) this.frame.focus();
    else this.frame = undefined;
  }
}
