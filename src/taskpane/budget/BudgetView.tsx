import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Budget } from '../../plan/budget';
import type { Checked } from '../../excel/workbookPort';
import type { PlanReading } from '../../sheets/planReading';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { LongList } from '../list/LongList';
import { GrantBars } from '../overview/GrantBars';
import { accountsOf, scenarioThatHolds } from './accounts';
import { AccountsTable } from './AccountsTable';
import { BudgetLineItem } from './BudgetLineItem';
import { ConvertOffer, CreateBudgetOffer } from './BudgetOffers';
import { ChartsSection } from './charts/ChartsSection';
import { useColumnStyles } from './columnStyles';
import { lineRows } from './lineRows';
import { ScenarioTable } from './ScenarioTable';
import { summariesOf } from '../../rules/budget/summary';
import { useBudgetText } from './useBudgetText';
import { WhatIfSection } from './WhatIfSection';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

export function BudgetView({ checked }: { readonly checked: Checked }): ReactElement {
  const { reading } = checked;
  const { budget } = reading.plan;
  return budget ? <BudgetShown reading={reading} budget={budget} /> : <CreateBudgetOffer />;
}

interface BudgetShownProps {
  readonly reading: PlanReading;
  readonly budget: Budget;
}

function BudgetShown({ reading, budget }: BudgetShownProps): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const summaries = useMemo(() => summariesOf(reading, budget), [reading, budget]);
  const accounts = useMemo(() => accountsOf(reading, budget), [reading, budget]);
  return (
    <div className={styles.view}>
      {budget.layout === 'planTable' && <ConvertOffer />}
      <Section heading={t('financingHeading')}>
        <ScenarioTable summaries={summaries} />
      </Section>
      <Section heading={t('grantHeading')}>
        <GrantBars summaries={summaries} />
      </Section>
      <WhatIfSection reading={reading} budget={budget} />
      {accounts && (
        <Section heading={t('accountsHeading')}>
          <AccountsTable accounts={accounts} />
        </Section>
      )}
      <Section heading={t('chartsHeading')}>
        <ChartsSection summaries={summaries} lines={budget.lines} />
      </Section>
      <Lines reading={reading} budget={budget} />
    </div>
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{heading}</h2>
      {children}
    </section>
  );
}

function Lines({ reading, budget }: BudgetShownProps): ReactElement {
  const { t: shared } = useDisplay();
  const t = useBudgetText();
  const text = useTextStyles();
  const { columns, heading } = useColumnStyles();
  const rows = useMemo(() => lineRows(reading, budget.lines), [reading, budget]);
  const held = useMemo(() => scenarioThatHolds(reading, budget), [reading, budget]);
  const title = t('linesHeading', { count: rows.length });
  return (
    <section>
      <h2 className={text.heading}>{title}</h2>
      {rows.length === 0 ? (
        <p className={text.body}>{t('noLines')}</p>
      ) : (
        <>
          <div className={mergeClasses(columns, heading, text.caption)} aria-hidden>
            <span>{shared('overview.confirmed')}</span>
            <span>{shared('overview.fullApplication')}</span>
            <span>{t('lineDifference')}</span>
          </div>
          <LongList
            label={title}
            rows={rows}
            renderRow={(row, isActive) => (
              <BudgetLineItem row={row} reading={reading} held={held} isActive={isActive} />
            )}
          />
        </>
      )}
    </section>
  );
}
