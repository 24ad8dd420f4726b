import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '../../text/format';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { NextDate, NextDates } from './nextDates';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyle: 'none' },
  date: {
    display: 'grid',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflowWrap: 'anywhere' },
});

/** What happens next in the plan; each leads to its row. */
export function NextDateList({ next }: { readonly next: NextDates }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const from = { day: { day: next.from } };
  return (
    <>
      <p className={text.caption}>
        {next.isVersion ? t('overview.datesFromVersion', from) : t('overview.datesFromStart', from)}
      </p>
      {next.dates.length === 0 && <p className={text.body}>{t('overview.noDates')}</p>}
      {/* A list without marks is none to VoiceOver unless it says so. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles.list}>
        {next.dates.map((date) => (
          <li key={placeText(date.place)}>
            <DateRow date={date} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DateRow({ date }: { readonly date: NextDate }): ReactElement {
  const { t, language } = useDisplay();
  const { goTo } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const { name, kind, first, last, place, others } = date;
  const days = first === last ? formatDay(first, language) : spanText();
  function spanText(): string {
    return t('overview.fromTo', { from: { day: first }, to: { day: last } });
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.date, text.body)}
      title={t('overview.goToRow', { place: placeText(place) })}
      onClick={() => goTo(place)}
    >
      <span className={text.caption}>{kind === 'due' ? t('overview.dueBy', { day: { day: first } }) : days}</span>
      <span className={styles.name}>{name || t('overview.unnamed')}</span>
      {others > 0 && <span className={text.caption}>{t('overview.andMore', { count: others })}</span>}
    </button>
  );
}
