import { useEffect, useMemo, useReducer } from 'react';
import { bringInChanges } from '../../sheets/bringIn/bringInChanges';
import { isWritten } from '../../sheets/bringIn/bringInRows';
import { draftRows, readDraft, type Draft, type DraftReading, type DraftRows } from '../../sheets/bringIn/draft';
import { noDecisions } from '../../sheets/bringIn/decisions';
import { tableIn, targetOf, type Target } from '../../sheets/bringIn/target';
import type { HostErrorCode } from '../../sheets/changeSet';
import { outlineOf } from '../../sheets/layout/newSheets';
import { useDisplay } from '../display/DisplayContext';
import { useActions, usePane, usePaneState } from '../display/PaneContext';
import { readFile } from './read/readFile';
import { readPasted, type Pasted } from './read/readPasted';
import { writtenAt } from './writtenAt';
import { newWizard, reduceWizard, type Step, type Wizard } from './wizard';

export interface WizardActions {
  readonly paste: (html: string, text: string) => void;
  readonly openFile: (file: Blob) => void;
  /** Reads the workbook and goes on from the first step. */
  readonly goOn: () => void;
  readonly goTo: (step: Step) => void;
  readonly change: (change: (draft: Draft) => Draft) => void;
  readonly preview: () => void;
  readonly startOver: () => void;
}

export interface UsedWizard {
  readonly wizard: Wizard;
  /** What the list is with the workbook as it was read last; `null` in the first step and the last. */
  readonly reading: DraftReading | null;
  readonly rows: DraftRows | null;
  readonly actions: WizardActions;
}

export function useWizard(): UsedWizard {
  const { language } = useDisplay();
  const { workbook } = usePane();
  const { offer } = useActions();
  const [wizard, send] = useReducer(reduceWizard, newWizard);
  const { draft, target, offered } = wizard;
  const reading = useReading(draft, target);
  const needsRows = wizard.step === 'values' || wizard.step === 'write';
  const rows = useMemo(
    () => (needsRows && reading && draft && target ? draftRows(reading, draft, target) : null),
    [needsRows, reading, draft, target],
  );

  const notice = usePaneState((state) => state.notice);
  const isWrittenNow = notice?.kind === 'applied' && notice.changes === offered;
  useEffect(() => {
    if (!isWrittenNow || offered?.title.kind !== 'bringIn') return;
    send({ type: 'written', count: offered.title.count, at: writtenAt(offered) });
  }, [isWrittenNow, offered]);

  const actions = useMemo((): WizardActions => {
    const failed = (code: HostErrorCode): void => send({ type: 'failed', problem: { kind: 'workbook', code } });

    async function readTarget(): Promise<Target | null> {
      const read = await workbook.readWorkbook().catch(() => ({ ok: false, code: 'unexpected' }) as const);
      if (read.ok) return targetOf(read.value, language);
      failed(read.code);
      return null;
    }

    async function goOn(): Promise<void> {
      send({ type: 'readingBegan' });
      const found = await readTarget();
      if (found) send({ type: 'targetRead', target: found, hasChanged: false });
    }

    async function take(pasted: Pasted | ReturnType<typeof readFile>): Promise<void> {
      send({ type: 'readingBegan' });
      const outcome = await pasted;
      if (!outcome.ok) {
        send({ type: 'failed', problem: { kind: 'source', code: outcome.problem } });
        return;
      }
      send({ type: 'sourceRead', source: outcome.source });
      await goOn();
    }

    /** The workbook may have changed since the figures were shown: then they are shown anew, and nothing is offered. */
    async function preview(): Promise<void> {
      if (!draft || !rows) return;
      send({ type: 'readingBegan' });
      const now = await readTarget();
      if (!now) return;
      const fresh = draftRows(readDraft(draft, now), draft, now);
      const { table } = readDraft(draft, now);
      if (figures(fresh) !== figures(rows)) {
        send({ type: 'targetRead', target: now, hasChanged: true });
        return;
      }
      const outline = tableIn(now, table)
        ? ({ ok: true, value: outlineOf(now.workbook) } as const)
        : await workbook.readOutline();
      if (!outline.ok) {
        failed(outline.code);
        return;
      }
      const changes = bringInChanges(fresh.rows, table, now, outline.value);
      if (!changes) return;
      send({ type: 'targetRead', target: now, hasChanged: false });
      send({ type: 'offered', changes });
      offer(changes);
    }

    return {
      paste: (html, text) => void take(readPasted(html, text)),
      openFile: (file) => void take(readFile(file)),
      goOn: () => void goOn(),
      goTo: (step) => send({ type: 'stepChosen', step }),
      change: (change) => send({ type: 'draftChanged', change }),
      preview: () => void preview(),
      startOver: () => send({ type: 'startedOver' }),
    };
  }, [workbook, language, offer, draft, rows]);

  return { wizard, reading, rows, actions };
}

/** What answers and row choices do not change is not worked out again for each of them. */
function useReading(draft: Draft | null, target: Target | null): DraftReading | null {
  const { source, parts, list, table, matches } = draft ?? {};
  return useMemo(() => {
    if (!source || !parts || !list || !matches || table === undefined || !target) return null;
    return readDraft({ source, parts, list, table, matches, decisions: noDecisions }, target);
  }, [source, parts, list, table, matches, target]);
}

const figures = ({ rows, counts }: DraftRows): string =>
  JSON.stringify([counts, rows.filter(isWritten).map(({ number }) => number)]);
