import { languages, type Language } from '../../text/language';

const KEY = 'involveringsplan.language';

/** The language the person has chosen over Excel's, or `null`. Storage may be refused in a frame: then there is no preference. */
export function storedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(KEY);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

/** Whether it could be kept; it holds for this visit in any case. */
export function storeLanguage(language: Language | null): boolean {
  try {
    if (language) window.localStorage.setItem(KEY, language);
    else window.localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
