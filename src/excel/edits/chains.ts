import type { CellRef } from '../../plan/place';
import type { CellContent } from '../../sheets/changeSet';
import { alikeContent } from '../cellText';
import type { Course } from '../course';
import { after, before } from './positions';
import { hasCells, type Sighting, type Sightings } from './sightings';
import type { Step } from './step';

/** Whether an earlier step gives a cell what this one expects of it: before the course something else stood there. */
export function isGivenEarlier({ steps }: Course, index: number, at: CellRef): boolean {
  let place = at;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const step = steps[earlier];
    if (!step) continue;
    const origin = before(step, place);
    if (!('at' in origin)) return true;
    place = origin.at;
  }
  return false;
}

/** Whether a later step gives a cell something else, or takes it away. */
export function isGivenLater({ steps }: Course, index: number, at: CellRef): boolean {
  let place: CellRef | null = at;
  for (const step of steps.slice(index + 1)) {
    place = after(step, place);
    if (!place || (step.kind === 'cells' && !('at' in before(step, place)))) return true;
  }
  return false;
}

/** What the steps of a course may have left in each cell, or found there. */
export type Claims = ReadonlyMap<string, readonly CellContent[]>;

export function claimsOn(cells: ReadonlyMap<Step, Sightings>): Claims {
  const claims = new Map<string, CellContent[]>();
  for (const [step, sightings] of cells) {
    if (!hasCells(step) || step.kind === 'table') continue;
    sightings.forEach((row, r) =>
      row.forEach((sighting, c) => {
        if (!sighting) return;
        const held = claims.get(keyOf(sighting.at)) ?? [];
        const contents =
          step.kind === 'cells'
            ? [step.before[r]?.[c] ?? '', step.after[r]?.[c] ?? '']
            : [step.content[r]?.[c] ?? '', ''];
        claims.set(keyOf(sighting.at), [...held, ...contents]);
      }),
    );
  }
  return claims;
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** A cell that holds what no step put there, nor found there: somebody else wrote it, and it must not be overwritten. */
export function isForeign(step: Step, now: Sighting, claims: Claims): boolean {
  if (!now || step.kind === 'table') return false;
  // A calculated column fills new rows before they get formulas of their own.
  if (step.kind === 'lines' && step.comeIn && typeof now.content === 'object') return false;
  return !claims.get(keyOf(now.at))?.some((content) => alikeContent(now.content, content));
}
