import type { Place } from '../../plan/place';
import type { ChangeSet, HostErrorCode } from '../../sheets/changeSet';
import { draftOf, type Draft } from '../../sheets/bringIn/draft';
import type { Source } from '../../sheets/bringIn/source';
import type { Target } from '../../sheets/bringIn/target';
import type { FileRead } from './read/readFile';

export const steps = ['source', 'columns', 'values', 'write'] as const;
export type Step = (typeof steps)[number];

export type Problem =
  | { readonly kind: 'source'; readonly code: Extract<FileRead, { readonly ok: false }>['problem'] }
  | { readonly kind: 'workbook'; readonly code: HostErrorCode };

/** A list on its way in, step by step. Going back changes nothing of it. */
export interface Wizard {
  readonly step: Step | 'done';
  readonly draft: Draft | null;
  /** The workbook as it was read last. */
  readonly target: Target | null;
  readonly isReading: boolean;
  readonly problem: Problem | null;
  /** The workbook turned out to be another than the figures were worked out with. */
  readonly hasChanged: boolean;
  /** What is being previewed, and how many rows were written in the end. */
  readonly offered: ChangeSet | null;
  readonly written: number;
  readonly writtenAt: Place | null;
}

export const newWizard: Wizard = {
  step: 'source',
  draft: null,
  target: null,
  isReading: false,
  problem: null,
  hasChanged: false,
  offered: null,
  written: 0,
  writtenAt: null,
};

export type WizardEvent =
  | { readonly type: 'readingBegan' }
  | { readonly type: 'sourceRead'; readonly source: Source }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'targetRead'; readonly target: Target; readonly hasChanged: boolean }
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'draftChanged'; readonly change: (draft: Draft) => Draft }
  | { readonly type: 'offered'; readonly changes: ChangeSet }
  | { readonly type: 'written'; readonly count: number; readonly at: Place | null }
  | { readonly type: 'startedOver' };

export function reduceWizard(wizard: Wizard, event: WizardEvent): Wizard {
  switch (event.type) {
    case 'readingBegan':
      return { ...wizard, isReading: true, problem: null };
    case 'sourceRead':
      return { ...wizard, draft: draftOf(event.source), problem: null };
    case 'failed':
      return { ...wizard, isReading: false, problem: event.problem };
    case 'targetRead': {
      const step = wizard.step === 'source' ? 'columns' : wizard.step;
      return { ...wizard, isReading: false, problem: null, target: event.target, hasChanged: event.hasChanged, step };
    }
    case 'stepChosen':
      return { ...wizard, step: event.step, problem: null };
    case 'draftChanged':
      return wizard.draft ? { ...wizard, draft: event.change(wizard.draft), hasChanged: false } : wizard;
    case 'offered':
      return { ...wizard, isReading: false, offered: event.changes, hasChanged: false };
    case 'written':
      return { ...newWizard, step: 'done', written: event.count, writtenAt: event.at };
    case 'startedOver':
      return newWizard;
  }
}
