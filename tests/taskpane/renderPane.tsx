import { act, render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { fetchChangeDialog, fetchUndoBar } from '../../src/taskpane/changes/ChangeDialogHost';
import { fetchAhead } from '../../src/taskpane/display/useOnDemand';
import { fetchBudget, fetchFindings } from '../../src/taskpane/shell/panels';
import { PaneRoot } from '../../src/taskpane/shell/PaneRoot';
import { createPane, type Pane } from '../../src/taskpane/store/pane';
import { installBrowserParts, type BrowserParts } from './browserParts';
import { ManualClock } from './manualClock';
import { MemoryWorkbook, type MemorySheet } from './memoryWorkbook';
import { planSheets } from './sampleWorkbooks';

export interface RenderedPane {
  readonly workbook: MemoryWorkbook;
  readonly pane: Pane;
  readonly clock: ManualClock;
  readonly user: UserEvent;
  readonly browser: BrowserParts;
  readonly view: RenderResult;
  /** The pane comes back into view. */
  readonly comeBack: () => Promise<void>;
  /** Lets the time pass, and what waits for it be done. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Goes to the findings. */
  readonly showFindings: () => Promise<void>;
  /** Goes to the budget. */
  readonly showBudget: () => Promise<void>;
}

interface RenderOptions {
  readonly sheets?: MemorySheet[];
  readonly displayLanguage?: string;
  readonly isDarkTheme?: boolean | undefined;
  readonly prepare?: (workbook: MemoryWorkbook) => void;
}

const stops: (() => void)[] = [];

/** Stops every pane of the test, since they listen to the workbook beyond their rendering, and puts the browser back. */
export function stopPanes(): void {
  stops.splice(0).forEach((stop) => stop());
  jest.restoreAllMocks();
  window.localStorage.clear();
}

export async function renderPane(options: RenderOptions = {}): Promise<RenderedPane> {
  const parts = [fetchAhead(fetchFindings), fetchAhead(fetchBudget), fetchAhead(fetchChangeDialog)];
  await Promise.all([...parts, fetchAhead(fetchUndoBar)]);
  const browser = installBrowserParts();
  const clock = new ManualClock();
  const workbook = new MemoryWorkbook(options.sheets ?? planSheets(), clock.now);
  options.prepare?.(workbook);
  const returns = new Set<() => void>();
  const pane = createPane(
    workbook,
    (listener) => {
      returns.add(listener);
      return () => returns.delete(listener);
    },
    clock,
  );
  const view = render(
    <PaneRoot pane={pane} displayLanguage={options.displayLanguage ?? 'nb-NO'} isDarkTheme={options.isDarkTheme} />,
  );
  await act(async () => {
    stops.push(pane.start());
    await Promise.resolve();
  });
  await settle();
  const user = userEvent.setup();
  return {
    workbook,
    pane,
    clock,
    user,
    browser,
    view,
    comeBack: () => settle(() => returns.forEach((listener) => listener())),
    wait: (milliseconds) => settle(() => clock.advance(milliseconds)),
    showFindings: () => user.click(screen.getByRole('tab', { name: /^(Funn|Findings)/ })),
    showBudget: () => user.click(screen.getByRole('tab', { name: /^(Budsjett|Budget)/ })),
  };
}

/** Does something and lets everything it sets going come to rest. */
export async function settle(something: () => void = () => undefined): Promise<void> {
  await act(async () => {
    something();
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });
}
