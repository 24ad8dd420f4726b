import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useTextStyles } from '../display/styles';

type Fetched = { readonly state: 'fetching' | 'failed' } | { readonly state: 'here'; readonly View: ComponentType };

/** Fetches the view when it is first asked for; until then it is not part of what the pane loads. */
export function BringInHost(): ReactElement {
  const { t } = useDisplay();
  const text = useTextStyles();
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<Fetched>({ state: 'fetching' });
  useEffect(() => {
    let isGone = false;
    const show = (next: Fetched): void => {
      if (!isGone) setFetched(next);
    };
    import(/* webpackChunkName: "on-demand-bring-in" */ './BringInView')
      .then(({ BringInView }) => show({ state: 'here', View: BringInView }))
      .catch(() => show({ state: 'failed' }));
    return () => {
      isGone = true;
    };
  }, [attempt]);

  if (fetched.state === 'here') return <fetched.View />;
  if (fetched.state === 'fetching') {
    return (
      <p role="status" className={text.body}>
        {t('frame.fetching')}
      </p>
    );
  }
  const tryAgain = (): void => {
    setFetched({ state: 'fetching' });
    setAttempt((before) => before + 1);
  };
  return (
    <Message
      severity="warning"
      title={t('frame.fetchFailed')}
      actions={<Button onClick={tryAgain}>{t('frame.tryAgain')}</Button>}
    />
  );
}
