import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ComponentType, type KeyboardEvent, type ReactElement } from 'react';
import type { CalendarDay } from '../../../plan/calendarDay';
import { useDisplay } from '../../display/DisplayContext';
import { useTextStyles } from '../../display/styles';
import { tokens } from '../../display/tokens';

export interface CalendarProps {
  readonly day: CalendarDay | null;
  readonly around: CalendarDay;
  readonly onChoose: (day: CalendarDay) => void;
  readonly onClose: () => void;
}

interface CalendarHostProps extends CalendarProps {
  readonly id: string;
  readonly label: string;
}

const useStyles = makeStyles({
  popup: {
    position: 'absolute',
    top: '34px',
    right: 0,
    zIndex: 2,
    minWidth: '240px',
    minHeight: '32px',
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
});

type Fetched =
  { readonly state: 'fetching' | 'failed' } | { readonly state: 'here'; readonly View: ComponentType<CalendarProps> };

/** The calendar below its field; it closes when the focus leaves it. */
export function CalendarHost({ id, label, ...calendar }: CalendarHostProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const popup = useRef<HTMLDivElement>(null);
  const [fetched, setFetched] = useState<Fetched>({ state: 'fetching' });
  useEffect(() => {
    let isGone = false;
    import(/* webpackChunkName: "on-demand-calendar" */ './DayCalendar')
      .then(({ DayCalendar }) => !isGone && setFetched({ state: 'here', View: DayCalendar }))
      .catch(() => !isGone && setFetched({ state: 'failed' }));
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => {
    popup.current?.scrollIntoView({ block: 'nearest' });
  }, [fetched]);

  // Enter chooses a day here and saves nothing; Esc closes the calendar and gives no text back.
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') calendar.onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={popup}
      id={id}
      role="dialog"
      aria-label={label}
      className={styles.popup}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        // The month changes its days and the focus with them: only what receives the focus elsewhere has left.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) calendar.onClose();
      }}
    >
      {fetched.state === 'here' ? (
        <fetched.View {...calendar} />
      ) : (
        <p role="status" className={text.body}>
          {t(fetched.state === 'failed' ? 'frame.fetchFailed' : 'frame.fetching')}
        </p>
      )}
    </div>
  );
}
