import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fundingScenarios, type BudgetLine, type FundingScenario } from '../../plan/budget';
import { minusKroner } from '../../plan/kroner';
import { BalanceText } from '../display/BalanceText';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useBudgetText, type BudgetTranslate } from './useBudgetText';
import type { OwnFundingNeeded, PlannedOwnFunding, WhatIf, WhatIfLine } from './whatIf';

const useStyles = makeStyles({
  result: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  block: { display: 'grid', gap: tokens.spacingVerticalXXS },
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: '20px' },
});

type Known = Extract<WhatIf, { readonly state: 'known' }>;

/** As many lines as one reads; the rest are counted. */
const SHOWN = 8;

/** What the amount would mean: the own funding it takes, and the lines it pays for. */
export function WhatIfResult({ result }: { readonly result: WhatIf }): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  if (result.state === 'unread') {
    return <BalanceText verdict="unsure" text={t('whatIfUnread', { count: result.count })} />;
  }
  if (result.state === 'noLines') return <p className={text.body}>{t('whatIfNoLines')}</p>;
  const { otherFunding } = result.own;
  return (
    <div className={mergeClasses(styles.result, text.body)}>
      <OwnNeeded own={result.own} />
      <div className={styles.block}>
        <Rest result={result} />
        <WholeLines lines={result.whole} />
        <ShortLines lines={result.short} />
      </div>
      <p className={text.caption}>
        {t('assumption')}
        {otherFunding > 0 && ` ${t('assumptionOther', { amount: { kroner: otherFunding } })}`}
      </p>
    </div>
  );
}

function Rest({ result: { rest, full } }: { readonly result: Known }): ReactElement {
  const t = useBudgetText();
  const values = { full: { kroner: full }, amount: { kroner: Math.abs(rest) } };
  if (rest === 0) return <BalanceText verdict="even" text={t('whatIfExact', { full: values.full })} />;
  return rest < 0 ? (
    <BalanceText verdict="below" text={t('whatIfMissing', values)} />
  ) : (
    <BalanceText verdict="even" text={t('whatIfLeft', values)} />
  );
}

function OwnNeeded({ own: { minimum, least, planned } }: { readonly own: OwnFundingNeeded }): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const share = { share: minimum };
  if (least === null) return <span>{t('ownImpossible', { share })}</span>;
  return (
    <div className={styles.block}>
      <span>{t('ownNeeded', { amount: { kroner: least }, share })}</span>
      {fundingScenarios.map((scenario) => {
        const plan = planned[scenario];
        return plan && <Planned key={scenario} scenario={scenario} planned={plan} />;
      })}
    </div>
  );
}

interface PlannedProps {
  readonly scenario: FundingScenario;
  readonly planned: PlannedOwnFunding;
}

function Planned({ scenario, planned: { own, margin } }: PlannedProps): ReactElement | null {
  const { t: shared } = useDisplay();
  const t = useBudgetText();
  if (!margin) return null;
  const values = { scenario: shared(`overview.${scenario}`), own: { kroner: own } };
  if (margin.kind === 'none') return <BalanceText verdict="edge" text={t('plannedExact', values)} />;
  const amount = { kroner: margin.amount };
  return margin.kind === 'margin' ? (
    <BalanceText verdict="even" text={t('plannedEnough', { ...values, amount })} />
  ) : (
    <BalanceText verdict="below" text={t('plannedShort', { ...values, amount })} />
  );
}

function WholeLines({ lines }: { readonly lines: readonly WhatIfLine[] }): ReactElement | null {
  const t = useBudgetText();
  if (lines.length === 0) return null;
  const names = lines.slice(0, SHOWN).map(({ line }) => nameOf(line, t));
  const more = lines.length - names.length;
  const list = more > 0 ? [...names, t('moreLines', { count: more })] : names;
  return <span>{t('fits', { count: lines.length, lines: { list } })}</span>;
}

function ShortLines({ lines }: { readonly lines: readonly WhatIfLine[] }): ReactElement | null {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  if (lines.length === 0) return null;
  const more = lines.length - SHOWN;
  return (
    <ul className={styles.list}>
      {lines.slice(0, SHOWN).map(({ line, full, covered }) => (
        <li key={line.activity.at.row}>
          {nameOf(line, t)}
          <br />
          <span className={text.caption}>
            {t('partOf', {
              covered: { kroner: covered },
              full: { kroner: full },
              missing: { kroner: minusKroner(full, covered) },
            })}
          </span>
        </li>
      ))}
      {more > 0 && <li>{t('moreLines', { count: more })}</li>}
    </ul>
  );
}

const nameOf = ({ activity }: BudgetLine, t: BudgetTranslate): string => activity.value || t('unnamedLine');
