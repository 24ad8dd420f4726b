import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RuleId, Severity } from '../../rules/finding';
import { ruleName } from '../../rules/registry';
import { useDisplay } from '../display/DisplayContext';
import { SeverityMark } from '../display/SeverityMark';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  severity: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  rule: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXS },
});

interface SeverityHeadingProps {
  readonly severity: Severity;
  readonly count: number;
}

export function SeverityHeading({ severity, count }: SeverityHeadingProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <h2 className={mergeClasses(text.heading, styles.severity)}>
      <SeverityMark severity={severity} />
      <span>{t('findings.severityCount', { count })}</span>
    </h2>
  );
}

export function RuleHeading({ rule, count }: { readonly rule: RuleId; readonly count: number }): ReactElement {
  const { t, language } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <h3 className={mergeClasses(text.caption, styles.rule)}>
      {t('findings.groupCount', { rule: ruleName(rule, language), count })}
    </h3>
  );
}
