import { makeStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules/finding';
import { useDisplay } from './DisplayContext';
import { tokens } from './tokens';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** The severity by shape and by word; its colour only adds to them. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <SeverityIcon severity={severity} />
      {t(`findings.${severity}`)}
    </span>
  );
}

export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={styles[severity]} aria-hidden>
      <Icon className={styles.icon} style={{ display: 'block' }} />
    </span>
  );
}
