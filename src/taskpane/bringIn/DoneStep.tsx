import type { ReactElement } from 'react';
import { Button } from '../display/Button';
import { useActions, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';

/** The rows stand in the workbook. */
export function DoneStep({ onMore }: { readonly onMore: () => void }): ReactElement {
  const t = useBringInText();
  const { show } = useActions();
  const view = usePaneState((state) => state.view);
  const step = useStepStyles();
  const text = useTextStyles();
  return (
    <div className={step.step}>
      <p className={text.body}>{t('doneLead')}</p>
      <div className={step.buttons}>
        <Button appearance="primary" onClick={() => show(view)}>
          {t('close')}
        </Button>
        <Button onClick={onMore}>{t('bringInMore')}</Button>
      </div>
    </div>
  );
}
