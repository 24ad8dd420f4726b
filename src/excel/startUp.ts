/** The least set of Excel's interface that the add-in is built on; the same as in the manifest. */
export const NEEDED_API = '1.14';

/** What came of starting: the add-in runs, or the reason why it cannot. */
export type StartUp =
  | {
      readonly kind: 'ready';
      /** Such as `nb-NO`. */
      readonly displayLanguage: string;
      /** `undefined` where Excel does not tell, as on the web. */
      readonly isDarkTheme: boolean | undefined;
      readonly onThemeChanged: (listener: (isDarkTheme: boolean | undefined) => void) => void;
    }
  /** Office.js did not answer in time, as when its address is blocked. `later` settles if it answers after all. */
  | { readonly kind: 'noAnswer'; readonly later: Promise<StartUp> }
  | { readonly kind: 'outsideExcel' }
  | { readonly kind: 'wrongHost'; readonly host: string }
  | { readonly kind: 'tooOld'; readonly needed: string };

/** Waits for Office.js, but never longer than `timeoutMs`: it may never answer when a domain is blocked. */
export function startOffice(timeoutMs = 5_000): Promise<StartUp> {
  const started = officeReady();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'noAnswer', later: started }), timeoutMs);
    void started.then((start) => {
      clearTimeout(timer);
      resolve(start);
    });
  });
}

async function officeReady(): Promise<StartUp> {
  if (typeof Office === 'undefined') return new Promise(() => undefined);
  const { host } = await Office.onReady();
  // The typings promise a host, but outside Office there is none.
  const actual: Office.HostType | null | undefined = host;
  if (actual === null || actual === undefined) return { kind: 'outsideExcel' };
  if (actual !== Office.HostType.Excel) return { kind: 'wrongHost', host: String(actual) };
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API))
    return { kind: 'tooOld', needed: NEEDED_API };
  return {
    kind: 'ready',
    displayLanguage: Office.context.displayLanguage,
    isDarkTheme: darkTheme(),
    onThemeChanged: (listener) => watchTheme(listener),
  };
}

/** `officeTheme` is missing on the web, whatever its typings say. */
function darkTheme(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme;
}

/** Excel has no event for a changed theme (Outlook alone has), so it is looked at again when the pane gets the focus. */
function watchTheme(listener: (isDarkTheme: boolean | undefined) => void): void {
  let before = darkTheme();
  window.addEventListener('focus', () => {
    const now = darkTheme();
    if (now !== before) listener(now);
    before = now;
  });
}
