import type { Course } from '../course';
import { presenceOf, type Found } from './find';
import { tablesAfter, type Tables } from './positions';
import { isSameRectangle } from './rectangles';
import { isStructural, type Step } from './step';

/**
 * How far a course may have come: the structural steps before the stage have taken effect, the one at it has not, or not wholly.
 * What lies in between only writes cells and lists.
 */
export function stagesThatFit({ steps, tables }: Course, found: Found | null): number[] {
  const stages = [...steps.flatMap((step, index) => (isStructural(step) ? [index] : [])), steps.length];
  if (!found) return [steps.length];
  let now = tables;
  let next = 0;
  return stages.filter((stage) => {
    for (; next < stage; next++) now = stepped(now, steps[next]);
    return areTables(now, found, steps[stage]) && steps.every((step, index) => isSheets(step, index, stage, found));
  });
}

const stepped = (tables: Tables, step: Step | undefined): Tables => (step ? tablesAfter(step, tables) : tables);

/** Tables of sheets that are only half there say nothing. */
function areTables(expected: Tables, { tables }: Found, unfinished: Step | undefined): boolean {
  const half = new Set(unfinished?.kind === 'sheets' ? unfinished.layouts.map(({ name }) => name) : []);
  const ofHalf = new Set(
    unfinished?.kind === 'sheets' ? unfinished.layouts.flatMap((layout) => layout.tables.map(({ name }) => name)) : [],
  );
  const names = new Set([...expected.keys(), ...tables.keys()]);
  return [...names].every((name) => {
    const wanted = expected.get(name);
    const actual = tables.get(name);
    if (ofHalf.has(name) || half.has(wanted?.sheet ?? '')) return true;
    if (!wanted || !actual) return wanted === actual;
    return wanted.sheet === actual.sheet && isSameRectangle(wanted.area, actual.area);
  });
}

function isSheets(step: Step, index: number, stage: number, found: Found): boolean {
  if (step.kind !== 'sheets' || index === stage) return true;
  const presence = presenceOf(step.layouts, found);
  const isThere = step.areMade === index < stage;
  return presence === (isThere ? 'all' : 'none');
}

/** The stage at which nothing structural has been done. */
export function firstStage({ steps }: Course): number {
  const first = steps.findIndex(isStructural);
  return first < 0 ? steps.length : first;
}

/** The last structural step that has taken effect at a stage; -1 for none. */
export const lastDone = ({ steps }: Course, stage: number): number =>
  steps.findLastIndex((step, index) => index < stage && isStructural(step));
