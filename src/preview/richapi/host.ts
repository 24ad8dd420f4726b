import type { OpenDocument } from '../document/openDocument';
import type { Culture } from './culture';
import type { Limits } from './limits';
import { References } from './references';
import { Subscriptions } from './subscriptions';

/** What the members of the object model work on. */
export interface Host {
  readonly document: OpenDocument;
  readonly workbookName: string;
  readonly culture: Culture;
  readonly limits: Limits;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  /** The add-ins' own settings, kept while the document is open. */
  readonly settings: Map<string, unknown>;
  /** `Runtime.enableEvents`: the add-in can switch its events off while it writes. */
  eventsEnabled: boolean;
  /** Formulas keep their results until the request is done. */
  suspendCalculation(): void;
  /** One `context.sync()` is one step of the person's undo, and ranges live no longer than it unless they are kept. */
  asOneRequest<T>(work: () => T): T;
}

export interface HostSettings {
  readonly workbookName: string;
  readonly culture: Culture;
  readonly limits: () => Limits;
}

export function createHost(document: OpenDocument, { workbookName, culture, limits }: HostSettings): Host {
  const references = new References();
  let isSuspended = false;
  return {
    document,
    workbookName,
    culture,
    references,
    subscriptions: new Subscriptions(),
    settings: new Map(),
    eventsEnabled: true,
    get limits() {
      return limits();
    },
    suspendCalculation() {
      if (document.calculationMode === 'manual') return;
      document.calculationMode = 'manual';
      isSuspended = true;
    },
    asOneRequest(work) {
      try {
        return document.asOneStep(work);
      } finally {
        references.endRequest();
        if (isSuspended) document.calculationMode = 'automatic';
        isSuspended = false;
      }
    },
  };
}
