import { english, norwegian, type OpenDocument } from '../document';
import { StandIn } from '../standIn';
import type { Locale } from './settings';

/** The workbook on the screen, and the stand-in for Excel that the add-in talks to about it. */
export class OpenWorkbook {
  readonly standIn: StandIn;
  private readonly stop: () => void;
  private changed = false;

  constructor(
    readonly fileName: string,
    readonly document: OpenDocument,
    locale: Locale,
    delayMs: number,
    onChanged: () => void,
  ) {
    document.culture = cultureOf(locale);
    this.standIn = new StandIn(document, { language: locale });
    this.standIn.delayMs = delayMs;
    this.stop = document.onChange(({ events }) => {
      if (events.some(({ kind }) => kind !== 'sheetActivated')) this.changed = true;
      onChanged();
    });
  }

  /** Whether it holds anything that has not been saved. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** The same workbook as an Excel in another language has it open. This one is closed. */
  inLanguage(locale: Locale, delayMs: number, onChanged: () => void): OpenWorkbook {
    this.close();
    const next = new OpenWorkbook(this.fileName, this.document, locale, delayMs, onChanged);
    next.changed = this.changed;
    return next;
  }

  noteSaved(): void {
    this.changed = false;
  }

  close(): void {
    this.stop();
    this.standIn.dispose();
  }
}

/** How the person's Excel reads what is typed. */
export function cultureOf(locale: Locale): typeof norwegian {
  return locale === 'en-US' ? english : norwegian;
}
