import type { ComponentType, ReactElement } from 'react';
import { Button } from './Button';
import { useDisplay } from './DisplayContext';
import { Message } from './Message';
import { useTextStyles } from './styles';
import { useOnDemand } from './useOnDemand';

interface OnDemandViewProps<P extends object> {
  /** Must be the same function each time. */
  readonly fetch: () => Promise<ComponentType<P>>;
  readonly with: P;
}

/** A view that is fetched when somebody first comes to it; until then it is no part of what the pane loads. */
export function OnDemandView<P extends object>({ fetch, with: props }: OnDemandViewProps<P>): ReactElement {
  const { t } = useDisplay();
  const text = useTextStyles();
  const fetched = useOnDemand(fetch);
  if (fetched.state === 'here') return <fetched.part {...props} />;
  if (fetched.state === 'failed') {
    return (
      <Message
        severity="warning"
        title={t('frame.fetchFailed')}
        actions={<Button onClick={fetched.tryAgain}>{t('frame.tryAgain')}</Button>}
      />
    );
  }
  return (
    <p role="status" className={text.body}>
      {t('frame.fetching')}
    </p>
  );
}
