import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { usePane } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { calendarEvents } from './calendarEvents';
import { calendarFile } from './calendarFile';
import { copyText, saveFile } from './handOver';
import type { TimedActivity } from './timed';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  content: {
    ...typography.caption,
    boxSizing: 'border-box',
    width: '100%',
    fontFamily: tokens.fontFamilyMonospace,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** The days that people must keep free, and those by which something is due, as a file for their calendars. */
export function CalendarExport({ all }: { readonly all: readonly TimedActivity[] }): ReactElement {
  const { language } = useDisplay();
  const { clock } = usePane();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const events = useMemo(() => calendarEvents(all), [all]);
  const shown = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'downloaded' | 'copied' | 'copyByHand' | null>(null);
  /** What could not be put on the clipboard. */
  const [content, setContent] = useState('');

  const write = (): string => calendarFile(events, clock.now(), t, language);
  const download = (): void => {
    saveFile(t('fileName'), 'text/calendar;charset=utf-8', write());
    setDone('downloaded');
  };
  const copy = async (): Promise<void> => {
    const file = write();
    const isCopied = await copyText(file);
    setContent(isCopied ? '' : file);
    setDone(isCopied ? 'copied' : 'copyByHand');
  };
  return (
    <section className={styles.all}>
      <h2 className={text.heading}>{t('calendarHeading')}</h2>
      {events.length === 0 ? (
        <p className={text.body}>{t('calendarNone')}</p>
      ) : (
        <>
          <p className={text.body}>{t('calendarText', { count: events.length })}</p>
          <p className={text.caption}>{t('calendarPrivacy')}</p>
          <div className={styles.buttons}>
            <Button onClick={download}>{t('download')}</Button>
            <Button onClick={() => void copy()}>{t('copy')}</Button>
          </div>
          <p role="status" className={text.body}>
            {done && t(done, { file: t('fileName') })}
          </p>
          <p className={text.caption}>{t('copyWhy', { file: t('fileName') })}</p>
          {content !== '' && (
            <textarea
              ref={shown}
              readOnly
              rows={6}
              className={styles.content}
              aria-label={t('calendarContent')}
              value={content}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          )}
        </>
      )}
    </section>
  );
}
