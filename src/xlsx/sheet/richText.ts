/** Characters that XML cannot hold are written as `_x000D_`, and an underscore that would look so as `_x005F_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Gathers the plain text of a string item: of all its runs, without the readings that Japanese files add. */
export class RichText {
  private value = '';
  private isText = false;
  private isReading = false;

  open(name: string): void {
    if (name === 't') this.isText = !this.isReading;
    else if (name === 'rPh') this.isReading = true;
  }

  text(text: string): void {
    if (this.isText) this.value += text;
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'rPh') this.isReading = false;
  }

  /** The text so far; the next item begins empty. */
  take(): string {
    const taken = unescaped(this.value);
    this.value = '';
    return taken;
  }
}
