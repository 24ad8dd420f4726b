import { makeStyles } from '@fluentui/react-components';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import type { Finding } from '../../rules/finding';
import { findingText } from '../../rules/registry';
import { useDisplay } from '../display/DisplayContext';
import { usePaneState } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { LongList } from '../list/LongList';
import { CreateOffer } from '../overview/CreateOffer';
import type { Checked } from '../../excel/workbookPort';
import { groupFindings, keyFindings } from '../store/findingList';
import { filtered } from './filtered';
import { FilterBar } from './FilterBar';
import { findingFinder } from './findingAt';
import { FindingItem } from './FindingItem';
import { RuleHeading, SeverityHeading, SheetHeading } from './GroupHeadings';
import { NothingFound } from './NothingFound';
import { regionReader } from './regionsOf';
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
  const { findings } = checked;
  const { rows, shown, selectedKey } = useShownFindings(checked);
  const { unfolded, toggle } = useUnfolded();
  const end = useFocusAtTheEnd(findings.length);

  if (checked.isEmpty && findings.length === 0) return <CreateOffer />;
  if (findings.length === 0) return <NothingFound ref={end} checked={checked} />;

  const render = (row: ShownRow, isActive: boolean): ReactElement => {
    if (row.kind === 'severity') return <SeverityHeading severity={row.severity} count={row.count} />;
    if (row.kind === 'sheet') return <SheetHeading sheet={row.sheet} count={row.count} />;
    if (row.kind === 'rule') return <RuleHeading rule={row.rule} count={row.count} findings={findings} />;
    return (
      <FindingItem
        finding={row.finding}
        findings={findings}
        isActive={isActive}
        isSelected={row.key === selectedKey}
        isUnfolded={unfolded.has(row.key)}
        onToggle={() => toggle(row.key)}
      />
    );
  };
  return (
    <div className={styles.view}>
      <FilterBar checked={checked} shown={shown} />
      <p id={hint} className={text.hidden}>
        {t('findings.keyboardHint')}
      </p>
      {shown === 0 ? (
        <p className={text.body}>{t('findings.nothingShown')}</p>
      ) : (
        <LongList
          label={t('findings.listLabel')}
          describedBy={hint}
          rows={rows}
          reveal={selectedKey}
          renderRow={render}
        />
      )}
    </div>
  );
}

interface ShownFindings {
  readonly rows: readonly ShownRow[];
  readonly shown: number;
  /** The finding that concerns the cell which is selected in the sheet. */
  readonly selectedKey: string | null;
}

function useShownFindings({ findings, reading, workbook }: Checked): ShownFindings {
  const { language } = useDisplay();
  const grouping = usePaneState((state) => state.grouping);
  const selection = usePaneState((state) => state.selection);
  // The letters appear as they are typed; the list follows when there is time.
  const filter = useDeferredValue(usePaneState((state) => state.findingFilter));
  const keyed = useMemo(() => keyFindings(findings), [findings]);
  const means = useMemo(() => {
    const texts = new Map<Finding, string>();
    const textOf = (finding: Finding): string => {
      const text = texts.get(finding) ?? findingText(finding, language);
      texts.set(finding, text);
      return text;
    };
    return { textOf, regionsOf: regionReader(reading.plan) };
  }, [language, reading]);
  const kept = useMemo(() => filtered(keyed, filter, means), [keyed, filter, means]);
  const rows = useMemo(() => shownRows(groupFindings(kept, grouping)), [kept, grouping]);
  const findAt = useMemo(() => findingFinder(workbook, kept), [workbook, kept]);
  return { rows, shown: kept.length, selectedKey: findAt(selection) };
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
