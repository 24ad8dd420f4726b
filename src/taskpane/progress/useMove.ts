import { useState } from 'react';
import { moveActivity, type Unmovable } from '../../sheets/timeline/moveActivity';
import type { PlanReading } from '../../sheets/planReading';
import { useActions } from '../display/PaneContext';
import type { ActivityRowData } from './rows';
import { nameOf } from './sentence';
import { useProgressText } from './useProgressText';

/** A move that is being thought of; nothing is written before it has been offered and accepted. */
export type MoveState =
  | { readonly kind: 'pending'; readonly row: ActivityRowData; readonly days: number }
  | { readonly kind: 'refused'; readonly row: ActivityRowData; readonly unmovable: Unmovable }
  | { readonly kind: 'calledOff'; readonly row: ActivityRowData }
  | null;

export interface Mover {
  readonly state: MoveState;
  /** So many days from where the activity stands in the sheet; 0 puts it back. */
  readonly moveTo: (row: ActivityRowData, days: number) => void;
  /** So many days from where it is now. */
  readonly moveBy: (row: ActivityRowData, days: number) => void;
  readonly callOff: () => void;
  /** Shows the change that the move makes. */
  readonly offerMove: (row: ActivityRowData, days: number) => void;
}

export function useMove(reading: PlanReading, rowOf: (key: string) => ActivityRowData | undefined): Mover {
  const t = useProgressText();
  const { offer } = useActions();
  const [kept, setState] = useState<MoveState>(null);
  const state = current(kept, rowOf);

  const moveTo = (row: ActivityRowData, days: number): void => {
    const move = moveActivity(reading, row.timed.activity, days, nameOf(row.timed, t));
    if (!move.ok) setState({ kind: 'refused', row, unmovable: move.unmovable });
    else setState(days === 0 ? null : { kind: 'pending', row, days });
  };
  return {
    state,
    moveTo,
    moveBy: (row, days) => {
      const already = state?.kind === 'pending' && state.row.key === row.key ? state.days : 0;
      moveTo(row, already + days);
    },
    callOff: () => setState(state?.kind === 'pending' ? { kind: 'calledOff', row: state.row } : null),
    offerMove: (row, days) => {
      const move = moveActivity(reading, row.timed.activity, days, nameOf(row.timed, t));
      if (move.ok && days !== 0) offer(move.changes);
      setState(move.ok ? null : { kind: 'refused', row, unmovable: move.unmovable });
    },
  };
}

/** What was thought of before the workbook was read again holds only while the activity is the one it was, where it was. */
function current(state: MoveState, rowOf: (key: string) => ActivityRowData | undefined): MoveState {
  if (!state) return null;
  const row = rowOf(state.row.key);
  return row && markOf(row) === markOf(state.row) ? { ...state, row } : null;
}

function markOf({ timed: { activity, row } }: ActivityRowData): string {
  const { number, name, start, end } = activity;
  return [row, number.value, name.value, start.value, end.value].join('\n');
}
