import { ArrowDown16Filled, ArrowUp16Filled, Checkmark16Filled } from '@fluentui/react-icons';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  balance: { display: 'inline-flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXS },
  icon: { flexShrink: 0, marginTop: '2px' },
  even: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorStatusDangerForeground1 },
  above: { color: tokens.colorStatusWarningForeground3 },
});

const icons = { even: Checkmark16Filled, below: ArrowDown16Filled, above: ArrowUp16Filled } as const;

interface BalanceTextProps {
  readonly verdict: keyof typeof icons;
  /** Says it in words; the icon and its colour only repeat it. */
  readonly text: string;
}

/** Whether something adds up, falls short or is too much. */
export function BalanceText({ verdict, text }: BalanceTextProps): ReactElement {
  const styles = useStyles();
  const Icon = icons[verdict];
  return (
    <span className={styles.balance}>
      <Icon className={mergeClasses(styles.icon, styles[verdict])} aria-hidden />
      <span>{text}</span>
    </span>
  );
}
