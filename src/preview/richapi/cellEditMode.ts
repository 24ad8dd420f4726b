/** Somebody is typing in a cell: requests fail, or wait when the add-in asked with `delayForCellEdit`. */
export class CellEditMode {
  private waiting: (() => void)[] = [];
  private active = false;

  get isActive(): boolean {
    return this.active;
  }

  begin(): void {
    this.active = true;
  }

  end(): void {
    this.active = false;
    const released = this.waiting;
    this.waiting = [];
    for (const release of released) release();
  }

  whenOver(): Promise<void> {
    return this.active ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
