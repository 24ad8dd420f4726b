import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { settingsOf } from '../../rules/settings';
import { BringInOffer } from '../bringIn/BringInOffer';
import { summariesOf } from '../../rules/budget/summary';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { countBySeverity } from '../store/findingList';
import { RepairOffer } from '../repair/RepairOffer';
import { CreateOffer } from './CreateOffer';
import { GrantBars } from './GrantBars';
import { Headline } from './Headline';
import { NextDateList } from './NextDateList';
import { nextDates } from './nextDates';
import { NextStepCard } from './NextStepCard';
import { nextStep } from './nextStep';
import { isBegun, readinessOf } from './readiness';
import { SheetCountTable } from './SheetCountTable';
import { countBySheet } from '../../rules/sheetCounts';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
});

/** The first view: is the plan ready to send, what stands in the way, and what to do next. */
export function OverviewView({ checked }: { readonly checked: Checked }): ReactElement {
  return isBegun(checked) ? <PlanOverview checked={checked} /> : <CreateOffer />;
}

function PlanOverview({ checked }: { readonly checked: Checked }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { readiness, step, sheets, summaries, dates } = useMemo(() => overviewOf(checked), [checked]);
  return (
    <div className={styles.view}>
      <Headline readiness={readiness} />
      <NextStepCard step={step} />
      <Section heading={t('overview.sheetsHeading')}>
        <SheetCountTable counts={sheets} />
      </Section>
      {summaries && (
        <Section heading={t('overview.grantHeading')}>
          <GrantBars summaries={summaries} />
        </Section>
      )}
      <Section heading={t('overview.datesHeading')}>
        {dates ? <NextDateList next={dates} /> : <p className={text.body}>{t('overview.noActivities')}</p>}
      </Section>
      <section className={styles.offer}>
        <RepairOffer />
      </section>
      <section className={styles.offer}>
        <BringInOffer />
      </section>
    </div>
  );
}

function overviewOf(checked: Checked) {
  const { reading, findings } = checked;
  const { plan } = reading;
  return {
    readiness: readinessOf(countBySeverity(findings), plan),
    step: nextStep(checked),
    sheets: countBySheet(findings, reading),
    summaries: plan.budget && summariesOf(reading, plan.budget),
    dates: nextDates(plan, settingsOf(plan)),
  };
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.section}>
      <h3 className={text.heading}>{heading}</h3>
      {children}
    </section>
  );
}
