import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, ErrorCircle24Filled, Info24Regular, Warning24Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { Readiness } from './readiness';

const useStyles = makeStyles({
  headline: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS },
  sentence: { overflowWrap: 'anywhere' },
  icon: { display: 'block' },
  errors: { color: tokens.colorStatusDangerForeground1 },
  warnings: { color: tokens.colorStatusWarningForeground3 },
  incomplete: { color: tokens.colorBrandForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  errors: ErrorCircle24Filled,
  warnings: Warning24Filled,
  incomplete: Info24Regular,
  ready: CheckmarkCircle24Filled,
} as const satisfies Record<Readiness['kind'], unknown>;

/** Is the plan ready to send? One sentence. */
export function Headline({ readiness }: { readonly readiness: Readiness }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const Icon = icons[readiness.kind];
  const sentence = {
    errors: (count: number) => t('overview.headErrors', { count }),
    warnings: (count: number) => t('overview.headWarnings', { count }),
    incomplete: () => t('overview.headIncomplete'),
    ready: () => t('overview.headReady'),
  }[readiness.kind]('count' in readiness ? readiness.count : 0);
  return (
    <div className={styles.headline}>
      <span className={styles[readiness.kind]} aria-hidden>
        <Icon className={styles.icon} />
      </span>
      <div className={styles.words}>
        <h2 className={mergeClasses(text.title, styles.sentence)}>{sentence}</h2>
        {readiness.kind === 'ready' && <p className={text.caption}>{t('overview.whatCheckSays')}</p>}
      </div>
    </div>
  );
}
