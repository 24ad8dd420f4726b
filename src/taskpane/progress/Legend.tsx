import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { activityKinds } from '../../plan/activity';
import type { CalendarDay } from '../../plan/calendarDay';
import { activityKindChoices } from '../../sheets/declarations/activityChoices';
import type { Days } from '../../sheets/timeline/span';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { Bar } from './Bar';
import { stretchOf, type Scale, type Zoom } from './scale';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { position: 'relative', display: 'inline-block', width: '16px', height: '14px' },
  window: {
    alignSelf: 'center',
    width: '16px',
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  today: {
    width: '2px',
    height: '14px',
    backgroundColor: tokens.colorPaletteRedForeground3,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  swatch: { width: '12px', height: '12px', border: `1px solid ${tokens.colorNeutralStroke1}` },
  weekend: { backgroundColor: tokens.colorNeutralBackground4 },
  holiday: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    '@media (forced-colors: active)': { border: '1px dashed LinkText' },
  },
});

interface LegendProps {
  readonly scale: Scale;
  readonly zoom: Zoom;
  readonly window: Days | null;
  readonly today: CalendarDay;
}

/** What the shapes and the shading mean. Who listens hears it with each activity. */
export function Legend({ scale, zoom, window, today }: LegendProps): ReactElement {
  const { language } = useDisplay();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const isToday = stretchOf(scale, { first: today, last: today }) !== null;
  const entry = (key: string, mark: ReactElement, words: string): ReactElement => (
    <span key={key} className={styles.entry}>
      {mark}
      {words}
    </span>
  );
  return (
    <div className={mergeClasses(styles.all, text.caption)} aria-hidden>
      {activityKinds.map((kind) =>
        entry(
          kind,
          <span className={styles.mark}>
            <Bar kind={kind} width={16} done={0.5} />
          </span>,
          activityKindChoices[kind].names[language],
        ),
      )}
      {window &&
        entry(
          'window',
          <span className={styles.window} />,
          t('window', { first: { day: window.first }, last: { day: window.last } }),
        )}
      {isToday && entry('today', <span className={styles.today} />, t('today'))}
      {zoom === 'week' &&
        entry('weekend', <span className={mergeClasses(styles.swatch, styles.weekend)} />, t('weekend'))}
      {zoom === 'week' &&
        entry('holiday', <span className={mergeClasses(styles.swatch, styles.holiday)} />, t('holiday'))}
    </div>
  );
}
