import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Budget } from '../../plan/budget';
import { settingsOf } from '../../rules/settings';
import type { PlanReading } from '../../sheets/planReading';
import { BringInOffer } from '../bringIn/BringInOffer';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { LongList } from '../list/LongList';
import type { Checked } from '../../excel/workbookPort';
import { BudgetLineItem } from './BudgetLineItem';
import { useColumnStyles } from './columnStyles';
import { ConvertOffer, CreateOffer } from './SheetOffers';
import { GrantUse } from './GrantUse';
import { lineRows } from './lineRows';
import { ScenarioTable } from './ScenarioTable';
import { summarise } from './summary';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

export function BudgetView({ checked }: { readonly checked: Checked }): ReactElement {
  const { reading } = checked;
  const { budget } = reading.plan;
  if (checked.isEmpty || !budget) return <CreateOffer isEmpty={checked.isEmpty} />;
  return <BudgetShown reading={reading} budget={budget} />;
}

function BudgetShown({ reading, budget }: { readonly reading: PlanReading; readonly budget: Budget }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { columns, heading } = useColumnStyles();
  const summaries = useMemo(() => {
    const settings = settingsOf(reading.plan);
    return {
      confirmed: summarise(reading, budget, 'confirmed', settings),
      fullApplication: summarise(reading, budget, 'fullApplication', settings),
    };
  }, [reading, budget]);
  const rows = useMemo(() => lineRows(budget.lines), [budget]);
  return (
    <div className={styles.view}>
      {budget.layout === 'planTable' && <ConvertOffer />}
      <section className={styles.section}>
        <h2 className={text.heading}>{t('budget.financingHeading')}</h2>
        <ScenarioTable summaries={summaries} />
      </section>
      <section className={styles.section}>
        <h2 className={text.heading}>{t('budget.grantHeading')}</h2>
        {summaries.confirmed && <GrantUse summary={summaries.confirmed} />}
        {summaries.fullApplication && <GrantUse summary={summaries.fullApplication} />}
      </section>
      <section>
        <h2 className={text.heading}>{t('budget.linesHeading', { count: rows.length })}</h2>
        {rows.length === 0 ? (
          <p className={text.body}>{t('budget.noLines')}</p>
        ) : (
          <>
            <div className={mergeClasses(columns, heading, text.caption)} aria-hidden>
              <span>{t('budget.confirmed')}</span>
              <span>{t('budget.fullApplication')}</span>
              <span>{t('budget.lineDifference')}</span>
            </div>
            <LongList
              label={t('budget.linesHeading', { count: rows.length })}
              rows={rows}
              renderRow={(row, isActive) => <BudgetLineItem row={row} reading={reading} isActive={isActive} />}
            />
          </>
        )}
      </section>
      <section className={styles.offer}>
        <BringInOffer />
      </section>
    </div>
  );
}
