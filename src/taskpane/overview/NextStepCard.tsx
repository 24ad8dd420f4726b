import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../display/Button';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { CreateButtons } from './CreateOffer';
import type { NextStep } from './nextStep';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The one thing to do next, with the way to do it. */
export function NextStepCard({ step }: { readonly step: NextStep }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.card} aria-label={t('overview.nextHeading')}>
      <h3 className={text.heading}>{t('overview.nextHeading')}</h3>
      <StepBody step={step} />
    </section>
  );
}

function StepBody({ step }: { readonly step: NextStep }): ReactElement {
  const { t, language } = useDisplay();
  const { openFix, prepare, showFindings } = useActions();
  switch (step.kind) {
    case 'createMissing':
      return (
        <Step says={t('overview.stepMissing', { count: step.count })}>
          <CreateButtons />
        </Step>
      );
    case 'convert':
      return (
        <Step says={t('overview.convertText')}>
          <Button appearance="primary" onClick={() => prepare('convertPlanTable', language)}>
            {t('overview.convert')}
          </Button>
        </Step>
      );
    case 'correct': {
      const { count, finding } = step;
      const [place] = finding.places;
      return (
        <Step says={t('overview.stepCorrect', { count, place: place ? placeText(place) : '' })}>
          <Button appearance="primary" onClick={() => openFix(finding)}>
            {t('overview.stepCorrectAction')}
          </Button>
          <Button onClick={() => showFindings({ severity: 'error' })}>{t('overview.stepErrorsAction')}</Button>
        </Step>
      );
    }
    case 'errors':
      return (
        <Step says={t('overview.stepErrors', { count: step.count })}>
          <Button appearance="primary" onClick={() => showFindings({ severity: 'error' })}>
            {t('overview.stepErrorsAction')}
          </Button>
        </Step>
      );
    case 'warnings':
      return (
        <Step says={t('overview.stepWarnings', { count: step.count })}>
          <Button appearance="primary" onClick={() => showFindings({ severity: 'warning' })}>
            {t('overview.stepWarningsAction')}
          </Button>
        </Step>
      );
    case 'send':
      return <Step says={t('overview.stepSend')} />;
  }
}

interface StepProps {
  readonly says: string;
  readonly children?: ReactElement | readonly ReactElement[];
}

function Step({ says, children }: StepProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <p className={text.body}>{says}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </>
  );
}
