import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { ActivityRowData } from './rows';
import type { Mover } from './useMove';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const steps = [
  { key: 'weekEarlier', days: -7 },
  { key: 'dayEarlier', days: -1 },
  { key: 'dayLater', days: 1 },
  { key: 'weekLater', days: 7 },
] as const;

/** Moves an activity without dragging it: by a day or a week at a time, shown before it is written. */
export function MoveButtons({ row, mover }: { readonly row: ActivityRowData; readonly mover: Mover }): ReactElement {
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const label = useId();
  return (
    <div className={styles.all}>
      <p id={label} className={text.caption}>
        {t('move')}
      </p>
      <div role="group" aria-labelledby={label} className={styles.buttons}>
        {steps.map(({ key, days }) => (
          <Button key={key} size="small" onClick={() => mover.moveBy(row, days)}>
            {t(key)}
          </Button>
        ))}
      </div>
    </div>
  );
}
