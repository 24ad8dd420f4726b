import type { ReactElement } from 'react';
import type { Place } from '../../plan/place';
import { Button } from '../display/Button';
import { useActions, usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { useStepStyles } from './stepStyles';
import { useBringInText } from './useBringInText';

interface DoneStepProps {
  /** Where the first of them stands. */
  readonly at: Place | null;
  readonly onMore: () => void;
}

/** The rows stand in the workbook. */
export function DoneStep({ at, onMore }: DoneStepProps): ReactElement {
  const t = useBringInText();
  const { show, goTo } = useActions();
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
        {at && <Button onClick={() => goTo(at)}>{t('showRows')}</Button>}
        <Button onClick={onMore}>{t('bringInMore')}</Button>
      </div>
    </div>
  );
}
