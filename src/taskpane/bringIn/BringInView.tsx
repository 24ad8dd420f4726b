import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useDisplay } from '../display/DisplayContext';
import { usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import { SourceStep } from './SourceStep';
import { useBringInText } from './useBringInText';
import { useWizard } from './useWizard';
import { ValuesStep } from './ValuesStep';
import { steps, type Step, type Wizard } from './wizard';
import { WriteStep } from './WriteStep';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  head: { display: 'grid', gap: tokens.spacingVerticalXXS },
  track: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  stage: { height: '4px', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralStroke1 },
  passed: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

const names = {
  source: 'stepSource',
  columns: 'stepColumns',
  values: 'stepValues',
  write: 'stepWrite',
} as const satisfies Record<Step, string>;

/** Bringing in a list: paste or open, match the columns, look over the values, write. */
export function BringInView(): ReactElement {
  const used = useWizard();
  const { wizard, reading, rows, actions } = used;
  const { language } = useDisplay();
  const t = useBringInText();
  const styles = useStyles();
  const text = useTextStyles();
  const heading = useHeadingFocus(wizard.step);
  const title = wizard.step === 'done' ? t('done', { count: wizard.written }) : t(names[wizard.step]);
  return (
    <section className={styles.view} aria-label={t('title')} lang={language}>
      <div className={styles.head}>
        {wizard.step !== 'done' && <Track wizard={wizard} />}
        <h2 ref={heading} tabIndex={-1} className={text.title}>
          {title}
        </h2>
      </div>
      {wizard.step === 'source' && <SourceStep wizard={wizard} actions={actions} />}
      {wizard.step === 'columns' && reading && wizard.draft && wizard.target && (
        <ColumnsStep draft={wizard.draft} reading={reading} target={wizard.target} actions={actions} />
      )}
      {wizard.step === 'values' && reading && rows && wizard.draft && wizard.target && (
        <ValuesStep draft={wizard.draft} reading={reading} rows={rows} target={wizard.target} actions={actions} />
      )}
      {wizard.step === 'write' && reading && rows && wizard.target && (
        <WriteStep wizard={wizard} reading={reading} rows={rows} target={wizard.target} actions={actions} />
      )}
      {wizard.step === 'done' && <DoneStep at={wizard.writtenAt} onMore={actions.startOver} />}
    </section>
  );
}

/** How far one has come, in words and as a line. */
function Track({ wizard }: { readonly wizard: Wizard }): ReactElement {
  const t = useBringInText();
  const styles = useStyles();
  const text = useTextStyles();
  const at = steps.findIndex((step) => step === wizard.step);
  return (
    <>
      <p className={text.caption}>
        {t('title')} · {t('stepOf', { step: at + 1 })}
      </p>
      <div className={styles.track} aria-hidden>
        {steps.map((step, index) => (
          <div key={step} className={mergeClasses(styles.stage, index <= at && styles.passed)} />
        ))}
      </div>
    </>
  );
}

/** Each step begins at its heading, for eyes and for screen readers. */
function useHeadingFocus(step: Wizard['step']): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = usePaneState((state) => state.bringIn === 'shown');
  useEffect(() => {
    if (!isShown) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [step, isShown]);
  return heading;
}
