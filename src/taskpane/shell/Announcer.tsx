import { useEffect, useRef, useState, type ReactElement } from 'react';
import { appliedText } from '../changes/titleTexts';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';

/** Tells screen readers what came of what: politely, and of automatic checks only what is news. */
export function Announcer(): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  const { result, error, asked } = usePaneState((state) => state.check);
  const notice = usePaneState((state) => state.notice);
  const [said, setSaid] = useState({ words: '', times: 0 });
  const heard = useRef('');

  useEffect(() => {
    const say = (words: string): void => setSaid(({ times }) => ({ words, times: times + 1 }));
    if (notice?.kind === 'applied') say(appliedText(notice.changes.title, t));
    if (notice?.kind === 'goToFailed') say(hostErrorText(notice.code, language));
  }, [notice, t, language]);

  useEffect(() => {
    const words = error
      ? hostErrorText(error, language)
      : result && t('frame.announceResult', { count: result.findings.length });
    if (words === null) return;
    // The same words again are news only when somebody asked.
    const news = `${asked} ${words}`;
    if (news === heard.current) return;
    heard.current = news;
    setSaid(({ times }) => ({ words, times: times + 1 }));
  }, [result, error, asked, t, language]);

  return (
    <div role="status" className={text.hidden}>
      {/* A new element each time: the same text twice is otherwise not read again. */}
      <span key={said.times}>{said.words}</span>
    </div>
  );
}
