import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severities, type Finding, type Severity } from '../../rules/finding';
import { useDisplay } from '../display/DisplayContext';
import { SeverityIcon } from '../display/SeverityMark';
import { useTextStyles } from '../display/styles';
import { countBySeverity } from '../store/findingList';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const countKeys = {
  error: 'findings.countErrors',
  warning: 'findings.countWarnings',
  info: 'findings.countInfos',
} as const satisfies Record<Severity, string>;

/** How many findings of each severity; those there are none of are left out. */
export function CountSummary({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const counts = countBySeverity(findings);
  return (
    <p className={text.body}>
      <span className={styles.summary}>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <span key={severity} className={styles.count}>
              <SeverityIcon severity={severity} />
              {t(countKeys[severity], { count: counts[severity] })}
            </span>
          ))}
      </span>
    </p>
  );
}
