import {
  ArrowDown16Filled,
  ArrowUp16Filled,
  Checkmark16Filled,
  Info16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tokens } from './tokens';

const useStyles = makeStyles({
  icon: { verticalAlign: 'text-bottom' },
  even: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorStatusDangerForeground1 },
  above: { color: tokens.colorStatusWarningForeground3 },
  edge: { color: tokens.colorBrandForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

const icons = {
  even: Checkmark16Filled,
  below: ArrowDown16Filled,
  above: ArrowUp16Filled,
  edge: Info16Regular,
  unsure: Warning16Filled,
} as const;

interface BalanceTextProps {
  readonly verdict: keyof typeof icons;
  /** Says it in words; the icon and its colour only repeat it. */
  readonly text: string;
}

/** Whether something adds up, falls short, is too much, stands on the very edge, or cannot be told. */
export function BalanceText({ verdict, text }: BalanceTextProps): ReactElement {
  const styles = useStyles();
  const Icon = icons[verdict];
  return (
    <span>
      <Icon className={mergeClasses(styles.icon, styles[verdict])} aria-hidden /> {text}
    </span>
  );
}
