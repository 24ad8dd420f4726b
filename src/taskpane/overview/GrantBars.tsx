import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Summaries } from '../../rules/budget/summary';
import { BalanceText } from '../display/BalanceText';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { grantUses, type GrantUse } from './grantUse';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: 'none' },
  use: { display: 'grid', gap: tokens.spacingVerticalXXS },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  scenario: { fontWeight: tokens.fontWeightSemibold },
  picture: { position: 'relative', height: '12px' },
  grant: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  sum: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    left: 0,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  over: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
});

/** The scenarios' grant lines against their grants: as words and numbers, and as bars that say the same. */
export function GrantBars({ summaries }: { readonly summaries: Summaries }): ReactElement {
  const styles = useStyles();
  return (
    // A list without marks is none to VoiceOver unless it says so.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles.list}>
      {grantUses(summaries).map((use) => (
        <li key={use.scenario}>
          <GrantBar use={use} />
        </li>
      ))}
    </ul>
  );
}

function GrantBar({ use }: { readonly use: GrantUse }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { scenario, grant, sum, bars } = use;
  const isOver = bars.sum > bars.grant;
  return (
    <div className={mergeClasses(styles.use, text.body)}>
      <div className={styles.row}>
        <span className={styles.scenario}>{t(`overview.${scenario}`)}</span>
        <Verdict use={use} />
      </div>
      <div className={styles.picture} aria-hidden>
        <div className={styles.grant} style={{ width: percent(bars.grant) }} />
        <div className={styles.sum} style={{ width: percent(Math.min(bars.sum, bars.grant)) }} />
        {isOver && (
          <div
            className={mergeClasses(styles.sum, styles.over)}
            style={{ left: percent(bars.grant), width: percent(bars.sum - bars.grant) }}
          />
        )}
      </div>
      {grant.state === 'known' && (
        <span className={text.caption}>
          {t('overview.grantUsed', { sum: { kroner: sum }, grant: { kroner: grant.amount } })}
        </span>
      )}
    </div>
  );
}

const percent = (part: number): string => `${part * 100}%`;

function Verdict({ use: { grant, unread, rest } }: { readonly use: GrantUse }): ReactElement {
  const { t } = useDisplay();
  if (grant.state === 'unread') {
    return <BalanceText verdict="unsure" text={t('overview.grantUnread', { raw: grant.raw })} />;
  }
  if (grant.state === 'empty') return <BalanceText verdict="unsure" text={t('overview.grantUnknown')} />;
  if (unread > 0) return <BalanceText verdict="unsure" text={t('overview.grantPartly', { count: unread })} />;
  if (rest === null) return <BalanceText verdict="unsure" text={t('overview.noLines')} />;
  if (rest === 0) return <BalanceText verdict="even" text={t('overview.grantExact')} />;
  return rest > 0 ? (
    <BalanceText verdict="below" text={t('overview.grantLeft', { amount: { kroner: rest } })} />
  ) : (
    <BalanceText verdict="above" text={t('overview.grantOver', { amount: { kroner: -rest } })} />
  );
}
