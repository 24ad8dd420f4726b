import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../rules/finding';
import { SeverityIcon } from './SeverityMark';
import { useTextStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  info: {},
  icon: { paddingTop: '2px' },
  content: { display: 'grid', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface MessageProps {
  readonly severity: Severity;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something the person should know: what happened, and below it what to do. */
export function Message({ severity, title, children, actions }: MessageProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={mergeClasses(styles.box, styles[severity])}>
      <div className={styles.icon}>
        <SeverityIcon severity={severity} />
      </div>
      <div className={styles.content}>
        <p className={text.heading}>{title}</p>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
