import { useEffect, useState, type ReactElement } from 'react';
import type { StartUp as Started } from '../../excel/startUp';
import { languageOf } from '../../text/language';
import { createPane, type Pane } from '../store/pane';
import type { WorkbookPort } from '../../excel/workbookPort';
import { PaneRoot } from '../shell/PaneRoot';
import type { StartUpProblem } from './problemTexts';
import { onReturn } from './onReturn';
import { StartUpView } from './StartUpView';

type Ready = Extract<Started, { readonly kind: 'ready' }>;

interface StartUpProps {
  readonly start: () => Promise<Started>;
  readonly createPort: () => WorkbookPort;
}

interface Running {
  readonly pane: Pane;
  readonly office: Ready;
}

/** Waits for Office and goes on by itself when it answers, however late; until then it says what is the matter. */
export function StartUp({ start, createPort }: StartUpProps): ReactElement {
  const [running, setRunning] = useState<Running | null>(null);
  const [problem, setProblem] = useState<StartUpProblem | null>(null);
  const [isDarkTheme, setDarkTheme] = useState<boolean | undefined>(undefined);

  useEffect(() => {
    let stop = (): void => undefined;
    let isGone = false;
    const goOn = async (started: Started): Promise<void> => {
      if (isGone) return;
      if (started.kind === 'ready') {
        setDarkTheme(started.isDarkTheme);
        started.onThemeChanged(setDarkTheme);
        const pane = createPane(createPort(), onReturn);
        stop = pane.start();
        setRunning({ pane, office: started });
      } else {
        setProblem(started);
        if (started.kind === 'noAnswer') await started.later.then(goOn);
      }
    };
    start()
      .then(goOn)
      .catch(() => setProblem({ kind: 'crashed' }));
    return () => {
      isGone = true;
      stop();
    };
  }, [start, createPort]);

  if (!running) return <StartUpView language={languageOf(navigator.language)} problem={problem} />;
  return <PaneRoot pane={running.pane} displayLanguage={running.office.displayLanguage} isDarkTheme={isDarkTheme} />;
}
