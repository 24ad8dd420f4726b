import { Listeners, type DocumentChange, type Selection } from '../document/changes';
import type { Host } from './host';
import { changeMessages } from './changeMessages';
import { followChange } from './followChange';
import { selectionMessages } from './selectionMessages';
import type { EventMessage } from './eventMessage';
import { messageTypes, workbookTarget } from './messageTypes';
import type { EventEntry } from './wire';

/** Turns what happens in the document into the events the add-in has asked for. */
export class DocumentEvents {
  readonly listeners = new Listeners<readonly EventEntry[]>();
  private readonly stops: readonly (() => void)[];
  private pending: EventEntry[] = [];
  private isRequestRunning = false;
  private isScheduled = false;
  private dropped: { rest: number; picks(entry: EventEntry): boolean } | null = null;
  private lastSelection: Selection;
  private isOpen = true;
  /** As they were before the change that is being told: a deleted table is told with its name. */
  private tableNames: ReadonlyMap<number, string>;

  constructor(private readonly host: Host) {
    this.lastSelection = host.document.selection;
    this.tableNames = namesOfTables(host);
    this.stops = [
      host.document.onChange((change) => this.changed(change)),
      host.document.onSelection((selection) => this.selected(selection)),
    ];
  }

  /** Events of a request's own writes carry the add-in as their trigger. */
  during<T>(work: () => T): T {
    this.isRequestRunning = true;
    try {
      return work();
    } finally {
      this.isRequestRunning = false;
    }
  }

  drop(which: number | ((entry: EventEntry) => boolean)): void {
    this.dropped = typeof which === 'number' ? { rest: which, picks: () => true } : { rest: Infinity, picks: which };
  }

  workbookActivated(): void {
    this.send([{ messageType: messageTypes.workbookActivated, targetId: workbookTarget, content: {} }], false);
  }

  dispose(): void {
    this.isOpen = false;
    for (const stop of this.stops) stop();
  }

  private changed(change: DocumentChange): void {
    followChange(this.host, change);
    this.send(changeMessages(this.host, change, this.tableNames), change.source === 'coauthor');
    this.tableNames = namesOfTables(this.host);
  }

  private selected(selection: Selection): void {
    const before = this.lastSelection;
    this.lastSelection = selection;
    this.send(selectionMessages(this.host, before, selection), false);
  }

  private send(messages: readonly EventMessage[], isRemote: boolean): void {
    if (!this.host.eventsEnabled) return;
    for (const { messageType, targetId, content } of messages) {
      if (!isAnnounced(messageType) && !this.host.subscriptions.has(messageType, targetId)) continue;
      const own = this.isRequestRunning ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' };
      const arguments_ = { source: isRemote ? 'Remote' : 'Local', ...own, ...content };
      this.queue({
        messageCategory: 65536,
        messageType,
        targetId,
        message: JSON.stringify(arguments_),
        isRemoteOverride: isRemote,
      });
    }
  }

  /** Events go out after the answer to the request that caused them. */
  private queue(entry: EventEntry): void {
    if (this.dropped && this.dropped.rest > 0 && this.dropped.picks(entry)) {
      this.dropped.rest -= 1;
      return;
    }
    this.pending.push(entry);
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      const entries = this.pending;
      this.pending = [];
      if (this.isOpen) this.listeners.tell(entries);
    }, 0);
  }
}

/** The older events of the document are not subscribed to over the Rich API. */
const isAnnounced = (messageType: number): boolean =>
  messageType === messageTypes.documentSelectionChanged || messageType === messageTypes.settingsChanged;

const namesOfTables = ({ document }: Host): ReadonlyMap<number, string> =>
  new Map(document.tables.list().map(({ id, name }) => [id, name]));
