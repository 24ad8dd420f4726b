import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyMark } from './BusyMark';
import { useTextStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Something is under way, and this is what. */
export function Busy({ label }: { readonly label: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <p className={mergeClasses(text.body, styles.busy)}>
      <BusyMark />
      {label}
    </p>
  );
}
