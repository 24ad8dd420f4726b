import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { SeverityIcon } from '../display/SeverityMark';
import { tokens } from '../display/tokens';
import type { Verdict } from '../../rules/representation/requirements';

const useStyles = makeStyles({
  met: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const icons = { met: CheckmarkCircle16Filled, unknown: QuestionCircle16Regular } as const;

/** How something stands, by its shape; its colour only adds to it, and the words stand beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const styles = useStyles();
  if (verdict !== 'met' && verdict !== 'unknown') return <SeverityIcon severity={verdict} />;
  const Icon = icons[verdict];
  return (
    <span className={styles[verdict]} aria-hidden>
      <Icon style={{ display: 'block' }} />
    </span>
  );
}
