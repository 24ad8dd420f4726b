import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useDisplay } from '../display/DisplayContext';
import { useActions, usePaneState } from '../display/PaneContext';
import { views, type View } from '../store/state';
import { tokens, typography } from '../display/tokens';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tab: {
    ...typography.body,
    position: 'relative',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    ...typography.bodyStrong,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      right: tokens.spacingHorizontalM,
      bottom: 0,
      left: tokens.spacingHorizontalM,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
});

export function tabId(view: View): string {
  return `tab-${view}`;
}

export function panelId(view: View): string {
  return `panel-${view}`;
}

/** The views as tabs: arrow keys choose, Tab goes on into the chosen one. */
export function TabBar(): ReactElement {
  const { t } = useDisplay();
  const { show } = useActions();
  const styles = useStyles();
  const chosen = usePaneState((state) => state.view);
  const count = usePaneState((state) => state.check.result?.findings.length ?? null);
  const list = useRef<HTMLDivElement>(null);
  const labels = {
    overview: t('frame.tabOverview'),
    budget: t('frame.tabBudget'),
    findings: count === null ? t('frame.tabFindings') : t('frame.tabFindingsCounted', { count }),
    representation: t('frame.tabRepresentation'),
    progress: t('frame.tabProgress'),
    forms: t('frame.tabForms'),
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = views[(views.indexOf(chosen) + step + views.length) % views.length] ?? chosen;
    show(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={t('frame.views')}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {views.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === chosen}
          aria-controls={view === chosen ? panelId(view) : undefined}
          tabIndex={view === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, view === chosen && styles.selected)}
          onClick={() => show(view)}
        >
          {labels[view]}
        </button>
      ))}
    </div>
  );
}
