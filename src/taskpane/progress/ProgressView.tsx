import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { usePane } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useNow } from '../display/useNow';
import { CalendarExport } from './CalendarExport';
import { ChoiceBar } from './ChoiceBar';
import { useTimelineChoices } from './choices';
import { ChosenActivity } from './ChosenActivity';
import { DrawOffer } from './DrawOffer';
import { dayOf } from './drawing';
import { Legend } from './Legend';
import { NoActivities, NoSheet } from './NoActivities';
import { MoveStatus } from './MoveStatus';
import type { ActivityRowData } from './rows';
import { Timeline } from './Timeline';
import { planInTime, timelineData } from './timelineData';
import { useMove } from './useMove';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  controls: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** The progress plan in time: what happens when, for whom, and what rests on what. */
export function ProgressView({ checked }: { readonly checked: Checked }): ReactElement {
  const { plan, tables } = checked.reading;
  if (plan.activities === null) return <NoSheet />;
  if (plan.activities.length === 0) return <NoActivities facts={tables.activities} />;
  return <ProgressShown checked={checked} />;
}

function ProgressShown({ checked }: { readonly checked: Checked }): ReactElement {
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const { clock } = usePane();
  const today = dayOf(useNow(clock));
  const [choices, choose] = useTimelineChoices();
  const plan = useMemo(() => planInTime(checked), [checked]);
  const data = useMemo(() => timelineData(checked, plan, choices, today), [checked, plan, choices, today]);
  const rowOf = useMemo(() => {
    const byKey = new Map(
      data.rows.flatMap((row): [string, ActivityRowData][] => (row.kind === 'activity' ? [[row.key, row]] : [])),
    );
    return (key: string) => byKey.get(key);
  }, [data]);
  const [chosenKey, setChosenKey] = useState('');
  const chosen = rowOf(chosenKey);
  const mover = useMove(checked.reading, rowOf);
  const onChoose = (row: ActivityRowData): void => {
    setChosenKey(row.key);
    if (mover.state && mover.state.row.key !== row.key) mover.callOff();
  };
  return (
    <div className={styles.view}>
      <section className={styles.section}>
        <h2 className={text.heading}>{t('timeline')}</h2>
        <div className={mergeClasses(styles.controls, text.caption)}>
          <ChoiceBar
            label={t('groupBy')}
            choices={[
              { value: 'region', label: t('byRegion') },
              { value: 'workArea', label: t('byWorkArea') },
            ]}
            value={choices.grouping}
            onChoose={(grouping) => choose({ grouping })}
          />
          <ChoiceBar
            label={t('zoom')}
            choices={[
              { value: 'month', label: t('byMonth') },
              { value: 'week', label: t('byWeek') },
            ]}
            value={choices.zoom}
            onChoose={(zoom) => choose({ zoom })}
          />
        </div>
        <Timeline
          plan={plan}
          data={data}
          zoom={choices.zoom}
          today={today}
          chosen={chosen}
          onChoose={onChoose}
          rowOf={rowOf}
          mover={mover}
        />
        <MoveStatus mover={mover} />
        <Legend scale={data.scale} zoom={choices.zoom} window={plan.window} today={today} />
        <ChosenActivity row={chosen} findings={(chosen && plan.findings.get(chosen.timed.row)) ?? []} mover={mover} />
      </section>
      <CalendarExport all={plan.all} />
      <DrawOffer checked={checked} plan={plan} />
    </div>
  );
}
