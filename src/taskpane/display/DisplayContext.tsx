import { createContext, useContext } from 'react';
import type { Language } from '../../text/language';
import { translator, type Translate } from '../../text/pane';

export interface Display {
  readonly language: Language;
  readonly t: Translate;
}

const DisplayContext = createContext<Display>({ language: 'nb', t: translator('nb') });

export const DisplayProvider = DisplayContext.Provider;

/** The reader's language and the texts in it. */
export function useDisplay(): Display {
  return useContext(DisplayContext);
}
