import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { fileProblemTexts } from '../../text/fileProblems';
import { formatText } from '../../text/format';
import { bringInTexts } from '../../text/pane/bringIn';
import { BusyMark } from '../display/BusyMark';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { Message } from '../display/Message';
import { useActions, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';
import { usePasteAnywhere } from './usePasteAnywhere';
import type { WizardActions } from './useWizard';
import type { Problem, Wizard } from './wizard';

const useStyles = makeStyles({
  area: {
    ...typography.body,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  over: { border: `2px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground3 },
});

interface SourceStepProps {
  readonly wizard: Wizard;
  readonly actions: WizardActions;
}

/** The first step: what shall be brought in. */
export function SourceStep({ wizard, actions }: SourceStepProps): ReactElement {
  const t = useBringInText();
  const styles = useStyles();
  const step = useStepStyles();
  const text = useTextStyles();
  const { show } = useActions();
  const view = usePaneState((state) => state.view);
  const label = useId();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOver, setOver] = useState(false);
  usePasteAnywhere({ onText: actions.paste, onFile: actions.openFile });

  const isDragged = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) actions.openFile(file);
    else actions.paste(event.dataTransfer.getData('text/html'), event.dataTransfer.getData('text/plain'));
  };
  return (
    // Dropping a file is the mouse's way; the button below it is everybody's.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={step.step} onDragOver={isDragged(true)} onDragLeave={isDragged(false)} onDrop={onDrop}>
      <p className={text.body}>{t('sourceLead')}</p>
      {wizard.problem && <SourceProblem problem={wizard.problem} onRetry={actions.goOn} />}
      <div className={step.field}>
        <label id={label} htmlFor={`${label}-area`} className={step.label}>
          {t('pasteLabel')}
        </label>
        <textarea
          id={`${label}-area`}
          aria-describedby={hint}
          className={mergeClasses(styles.area, isOver && styles.over)}
          rows={4}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id={hint} className={text.caption}>
          {t('pasteHint')}
        </p>
      </div>
      <div className={step.buttons}>
        {typed.trim() !== '' && (
          <Button appearance="primary" onClick={() => actions.paste('', typed)}>
            {t('useTyped')}
          </Button>
        )}
        <Button onClick={() => input.current?.click()}>{t('openFile')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.tsv,.txt,.htm,.html"
          aria-label={t('openFile')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it has been put right.
            target.value = '';
            if (file) actions.openFile(file);
          }}
        />
      </div>
      <p className={text.caption}>{t('fileHint')}</p>
      <p role="status" className={text.body}>
        {wizard.isReading && (
          <>
            <BusyMark /> {t('reading')}
          </>
        )}
      </p>
      <div className={step.buttons}>
        {wizard.draft && !wizard.isReading && (
          <Button appearance="primary" onClick={actions.goOn}>
            {t('continueWith')}
          </Button>
        )}
        <Button onClick={() => show(view)}>{t('close')}</Button>
      </div>
    </div>
  );
}

interface SourceProblemProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

function SourceProblem({ problem, onRetry }: SourceProblemProps): ReactElement {
  const t = useBringInText();
  const { t: pane } = useDisplay();
  const text = useTextStyles();
  const words = useProblemText(problem);
  const isWorkbook = problem.kind === 'workbook';
  return (
    <div role="alert">
      <Message
        severity="warning"
        title={isWorkbook ? t('workbookFailed') : t('problemTitle')}
        actions={isWorkbook ? <Button onClick={onRetry}>{pane('frame.tryAgain')}</Button> : null}
      >
        <p className={text.body}>{words}</p>
      </Message>
    </div>
  );
}

/** Why it did not work, and what to do. */
export function useProblemText(problem: Problem): string {
  const { language } = useDisplay();
  if (problem.kind === 'workbook') return hostErrorText(problem.code, language);
  const texts = { ...fileProblemTexts, ...sourceProblemTexts };
  return formatText(texts[problem.code], language);
}

const { nothing, tooManyRows, tooManyColumns, longCell, tooLarge, unreadableFile } = bringInTexts;
const sourceProblemTexts = { nothing, tooManyRows, tooManyColumns, longCell, tooLarge, unreadableFile };
