/** What jsdom lacks of a browser, as far as the pane uses it. */
export interface BrowserParts {
  /** Sets what the system prefers and tells those who listen. */
  readonly preferDark: (isDark: boolean) => void;
}

class SilentResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing is laid out in jsdom, so nothing changes its size.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

export function installBrowserParts(): BrowserParts {
  window.ResizeObserver = SilentResizeObserver;
  Element.prototype.scrollIntoView = () => undefined;
  installDialog();
  installMarks();
  const listeners = new Set<() => void>();
  let isDark = false;
  window.matchMedia = (media) =>
    ({
      media,
      get matches() {
        return isDark;
      },
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return {
    preferDark(next) {
      isDark = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A modal dialog hands the focus back when it is closed, and asks before it closes on Esc. */
function installDialog(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    before.set(this, document.activeElement);
    this.open = true;
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.dispatchEvent(new Event('cancel', { cancelable: true }));
    });
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    const element = before.get(this);
    if (element instanceof HTMLElement && element.isConnected) element.focus();
  };
}

/** The marks that measurements look for. */
function installMarks(): void {
  const marks = new Set<string>();
  performance.mark = (name) => {
    marks.add(name);
    return { name } as PerformanceMark;
  };
  performance.getEntriesByName = (name) => (marks.has(name) ? [{ name } as PerformanceEntry] : []);
}
