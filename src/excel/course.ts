import type { ChangeSet, ChangeTitle, SheetEdit } from '../sheets/changeSet';
import type { Written } from './edits/kind';
import type { Tables } from './edits/positions';
import type { Step } from './edits/step';

/** A verified change set: what will be done step by step, and what it takes to come back. */
export interface Course {
  readonly steps: readonly Step[];
  /** The tables the steps rest on, before the first of them. */
  readonly tables: Tables;
  readonly undo: (written: Written) => readonly SheetEdit[];
}

/** The change set that takes one back. */
export const undoOf = (changes: ChangeSet, course: Course, written: Written): ChangeSet => ({
  title: undoTitle(changes.title),
  edits: course.undo(written),
});

const undoTitle = (title: ChangeTitle): ChangeTitle => (title.kind === 'undo' ? title.of : { kind: 'undo', of: title });
