import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { correctAll } from '../../rules/correctAll';
import type { Finding, RuleId, Severity } from '../../rules/finding';
import { ruleName } from '../../rules/registry';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
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
  rule: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
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

interface SheetHeadingProps {
  readonly sheet: string | null;
  readonly count: number;
}

export function SheetHeading({ sheet, count }: SheetHeadingProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <h2 className={mergeClasses(text.heading, styles.severity)}>
      <span>{sheet ?? t('findings.wholeWorkbook')}</span>
      <span>{t('findings.severityCount', { count })}</span>
    </h2>
  );
}

interface RuleHeadingProps {
  readonly rule: RuleId;
  readonly count: number;
  /** All there are, the ones that are not shown among them. */
  readonly findings: readonly Finding[];
}

/** What the rule is about, and all that it asks for put right at once, where each finding has one right answer. */
export function RuleHeading({ rule, count, findings }: RuleHeadingProps): ReactElement {
  const { t, language } = useDisplay();
  const { offer } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const all = useMemo(() => correctAll(rule, findings), [rule, findings]);
  return (
    <div className={styles.rule}>
      <h3 className={text.caption}>{t('findings.groupCount', { rule: ruleName(rule, language), count })}</h3>
      {all && (
        <Button size="small" onClick={() => offer(all.changes)}>
          {t('findings.fixAll', { count: all.count })}
        </Button>
      )}
    </div>
  );
}
