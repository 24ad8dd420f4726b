import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { ChangeDialogHost, UndoBarHost } from '../changes/ChangeDialogHost';
import { usePane, usePaneState } from '../display/PaneContext';
import { SelectionOfferHost } from '../forms/SelectionOfferHost';
import { ScrollerProvider } from '../list/scroller';
import { Announcer } from './Announcer';
import { CheckFailure, GoToFailure } from './CheckFailure';
import { Header } from './Header';
import { LoadingView } from './LoadingView';
import { BringInPanel, panels } from './panels';
import { panelId, tabId } from './TabBar';
import { useFirstFindingsMark } from './useFirstFindingsMark';
import { useFetchAhead } from './useFetchAhead';
import { useLostFocus } from './useLostFocus';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100dvh', overflow: 'hidden' },
  // Always a scroll bar: WebView2 hides those that come and go.
  scroller: { flex: '1 1 auto', minHeight: 0, overflowY: 'scroll', position: 'relative' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** The whole pane: header, the chosen view, what can be undone, and the dialog over it. */
export function PaneView({ languageChoice }: { readonly languageChoice: ReactNode }): ReactElement {
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  const bringIn = usePaneState((state) => state.bringIn);
  const Panel = panels[view];
  const hasForms = useStays(view === 'forms');
  const result = usePaneState((state) => state.check.result);
  const isLoading = usePaneState((state) => !state.check.result && !state.check.error);
  const scroller = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLElement>(null);
  useRoomForHeader(scroller, header);
  useFirstFindingsMark(result !== null);
  useFetchAhead();
  useLostFocus(usePane().store);
  return (
    <div className={styles.pane}>
      <div ref={scroller} className={styles.scroller}>
        <ScrollerProvider value={scroller}>
          <Header ref={header} languageChoice={languageChoice} />
          <main className={styles.content}>
            <GoToFailure />
            <CheckFailure />
            {/* Put aside it stays as it is, for when somebody comes back to it. */}
            {bringIn && (
              <div hidden={bringIn !== 'shown'}>
                <BringInPanel />
              </div>
            )}
            {/* What is typed in a form stays while other tabs are in front. */}
            {hasForms && (
              <div
                role="tabpanel"
                id={panelId('forms')}
                aria-labelledby={tabId('forms')}
                hidden={view !== 'forms' || bringIn === 'shown'}
              >
                {isLoading && <LoadingView />}
                {result && <panels.forms checked={result} />}
              </div>
            )}
            {view !== 'forms' && (
              <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)} hidden={bringIn === 'shown'}>
                {isLoading && <LoadingView />}
                {result && <Panel checked={result} />}
              </div>
            )}
          </main>
        </ScrollerProvider>
      </div>
      <SelectionOfferHost />
      <UndoBarHost />
      <Announcer />
      <ChangeDialogHost />
    </div>
  );
}

/** Whether something has been wanted once. */
function useStays(isWanted: boolean): boolean {
  const [stays, setStays] = useState(isWanted);
  if (isWanted && !stays) setStays(true);
  return stays || isWanted;
}

/** What is scrolled to shall not end up under the header. */
function useRoomForHeader(scroller: RefObject<HTMLElement | null>, header: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = header.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      scroller.current?.style.setProperty('scroll-padding-top', `${element.offsetHeight + 8}px`);
      // For heads of tables, which stay in view below it.
      scroller.current?.style.setProperty('--header-height', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, header]);
}
