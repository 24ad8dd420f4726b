export interface Regions {
  bar(): void;
  sheet(): void;
  pane(): void;
}

const order = ['bar', 'sheet', 'pane'] as const;

/**
 * F6 and Ctrl+F6 go from area to area, with Shift backwards, as in Excel: in the sheet, Tab is the sheet's own. In the
 * pane, Office.js passes Ctrl+F6 on by itself.
 */
export class RegionKeys {
  constructor(
    private readonly regions: Regions,
    private readonly hasPane: () => boolean,
  ) {}

  listen(): void {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        event.stopPropagation();
        this.move(event.shiftKey ? -1 : 1);
      },
      true,
    );
  }

  private move(step: 1 | -1): void {
    const present = order.filter((region) => region !== 'pane' || this.hasPane());
    const next = present[(present.indexOf(this.here()) + step + present.length) % present.length];
    if (next) this.regions[next]();
  }

  private here(): (typeof order)[number] {
    if (document.activeElement?.closest('#sheet')) return 'sheet';
    return document.activeElement?.closest('#pane, #separator') ? 'pane' : 'bar';
  }
}
