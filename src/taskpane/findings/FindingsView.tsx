import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { LongList } from '../list/LongList';
import { CreateOffer } from '../overview/CreateOffer';
import type { Checked } from '../../excel/workbookPort';
import { groupFindings, keyFindings } from '../store/findingList';
import { CountSummary } from './CountSummary';
import { FindingItem } from './FindingItem';
import { RuleHeading, SeverityHeading } from './GroupHeadings';
import { NothingFound } from './NothingFound';
import { shownRows, type ShownRow } from './rows';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

export function FindingsView({ checked }: { readonly checked: Checked }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const hint = useId();
  const rows = useMemo(() => shownRows(groupFindings(keyFindings(checked.findings))), [checked.findings]);
  const { unfolded, toggle } = useUnfolded();
  const end = useFocusAtTheEnd(checked.findings.length);

  if (checked.isEmpty && checked.findings.length === 0) return <CreateOffer />;
  if (checked.findings.length === 0) return <NothingFound ref={end} checked={checked} />;

  const render = (row: ShownRow, isActive: boolean): ReactElement => {
    if (row.kind === 'severity') return <SeverityHeading severity={row.severity} count={row.count} />;
    if (row.kind === 'rule') return <RuleHeading rule={row.rule} count={row.count} />;
    return (
      <FindingItem
        finding={row.finding}
        isActive={isActive}
        isUnfolded={unfolded.has(row.key)}
        onToggle={() => toggle(row.key)}
      />
    );
  };
  return (
    <div className={styles.view}>
      <CountSummary findings={checked.findings} />
      <p id={hint} className={text.hidden}>
        {t('findings.keyboardHint')}
      </p>
      <LongList label={t('findings.listLabel')} describedBy={hint} rows={rows} renderRow={render} />
    </div>
  );
}

interface Unfolded {
  readonly unfolded: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

/** Which findings show their grounds. Kept by key, so that a re-check folds nothing. */
function useUnfolded(): Unfolded {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  return { unfolded, toggle };
}

/** When the last finding goes while the person stands on it, the focus moves to what takes its place, and not nowhere. */
function useFocusAtTheEnd(count: number): RefObject<HTMLHeadingElement | null> {
  const end = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const justEmptied = before.current > 0 && count === 0;
    before.current = count;
    if (justEmptied && document.hasFocus() && document.activeElement === document.body) end.current?.focus();
  }, [count]);
  return end;
}
