import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../text/language';
import { translator } from '../../text/pane';
import { DisplayProvider, useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useTextStyles } from '../display/styles';
import { useTheme } from '../display/useTheme';
import { problemTexts, type StartUpProblem } from './problemTexts';
import { tokens } from '../display/tokens';
import { Busy } from '../display/Busy';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
});

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    minHeight: '100dvh',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // Clear of Excel's own menu in the upper right corner.
  title: { minHeight: '28px', paddingInlineEnd: '32px' },
  todo: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: tokens.spacingVerticalXS },
});

interface StartUpViewProps {
  readonly language: Language;
  /** `null` while Office is awaited. */
  readonly problem: StartUpProblem | null;
}

/** What is shown until Excel answers, and instead of the pane when it cannot run. */
export function StartUpView({ language, problem }: StartUpViewProps): ReactElement {
  usePageStyles();
  const theme = useTheme(undefined);
  const display = useMemo(() => ({ language, t: translator(language) }), [language]);
  return (
    <FluentProvider theme={theme}>
      <DisplayProvider value={display}>
        <Page>{problem ? <Problem problem={problem} /> : <Waiting />}</Page>
      </DisplayProvider>
    </FluentProvider>
  );
}

function Page({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <main className={styles.page}>
      <h1 className={mergeClasses(text.title, styles.title)}>{t('frame.title')}</h1>
      <div role="status">{children}</div>
    </main>
  );
}

function Waiting(): ReactElement {
  const { t } = useDisplay();
  return <Busy label={t('startUp.starting')} />;
}

function Problem({ problem }: { readonly problem: StartUpProblem }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { title, what, todo } = problemTexts(problem, t);
  return (
    <Message severity="warning" title={title}>
      <p className={text.body}>{what}</p>
      <ul className={styles.todo}>
        {todo.map((each) => (
          <li key={each} className={text.body}>
            {each}
          </li>
        ))}
      </ul>
    </Message>
  );
}
