import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { languageOf, type Language } from '../../text/language';
import { translator } from '../../text/pane';
import { DisplayProvider } from '../display/DisplayContext';
import { PaneProvider } from '../display/PaneContext';
import { storedLanguage, storeLanguage } from '../display/preferences';
import { useTheme } from '../display/useTheme';
import type { Pane } from '../store/pane';
import { CrashBoundary } from './CrashBoundary';
import { LanguageChoice } from './LanguageChoice';
import { PaneView } from './PaneView';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
});

interface PaneRootProps {
  readonly pane: Pane;
  /** Office's, such as `nb-NO`. */
  readonly displayLanguage: string;
  /** `undefined` where Excel does not tell. */
  readonly isDarkTheme: boolean | undefined;
}

/** The pane in the reader's language and theme. */
export function PaneRoot({ pane, displayLanguage, isDarkTheme }: PaneRootProps): ReactElement {
  usePageStyles();
  const [chosen, setChosen] = useState<Language | null>(storedLanguage);
  const language = chosen ?? languageOf(displayLanguage);
  const display = useMemo(() => ({ language, t: translator(language) }), [language]);
  const theme = useTheme(isDarkTheme);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = display.t('frame.title');
  }, [language, display]);

  const choose = (next: Language | null): void => {
    storeLanguage(next);
    setChosen(next);
  };

  return (
    <FluentProvider theme={theme}>
      <DisplayProvider value={display}>
        <CrashBoundary t={display.t}>
          <PaneProvider value={pane}>
            <PaneView languageChoice={<LanguageChoice chosen={chosen} onChoose={choose} />} />
          </PaneProvider>
        </CrashBoundary>
      </DisplayProvider>
    </FluentProvider>
  );
}
