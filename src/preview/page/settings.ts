/** What a person chooses in the page; kept by the browser, and overruled by the page's address (`?locale=en-US&theme=dark`). */
export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly delayMs: Delay;
  readonly paneWidth: number;
}

export const locales = ['nb-NO', 'nn-NO', 'en-US'] as const;
export type Locale = (typeof locales)[number];
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const delays = [0, 50, 100, 200, 300] as const;
export type Delay = (typeof delays)[number];

/** Excel docks a task pane at this width. */
export const standardPaneWidth = 350;
export const narrowestPane = 320;
export const widestPane = 900;

const storageKey = 'involveringsplan.preview';
const standard: Settings = { locale: 'nb-NO', theme: 'system', delayMs: 0, paneWidth: standardPaneWidth };

export function loadSettings(storage: Pick<Storage, 'getItem'>, address: URLSearchParams): Settings {
  const kept = readKept(storage.getItem(storageKey));
  const asked = (name: keyof Settings): unknown => address.get(name) ?? kept[name];
  const width = Number(asked('paneWidth') ?? NaN);
  return {
    locale: oneOf(locales, asked('locale')) ?? standard.locale,
    theme: oneOf(themes, asked('theme')) ?? standard.theme,
    delayMs: oneOf(delays, Number(asked('delayMs') ?? NaN)) ?? standard.delayMs,
    paneWidth: Number.isFinite(width) ? clampPaneWidth(width) : standard.paneWidth,
  };
}

export function saveSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  storage.setItem(storageKey, JSON.stringify(settings));
}

export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(widestPane, Math.max(narrowestPane, width)));
}

function readKept(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    // Something else wrote there; the standard choices serve.
    return {};
  }
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}
