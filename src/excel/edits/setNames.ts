import type { SetNames } from '../../sheets/changeSet';
import { isSameFormula } from '../../sheets/sameFormula';
import { refused, type QueueCheck } from './kind';
import type { NamesStep } from './step';

export const checkSetNames: QueueCheck<SetNames> = ({ sheet, names }, _index, ground) => {
  const found = names.map(({ name }) => loadName(ground.context, name));
  return () => {
    const changed = names.filter(({ before }, at) => !isSameName(found[at]?.() ?? null, before));
    if (changed.length > 0) {
      return refused(...changed.map(({ name }) => ({ kind: 'nameTaken' as const, what: 'name' as const, name })));
    }
    const step: NamesStep = { kind: 'names', sheet, names };
    const undone = names.map(({ name, before, after }) => ({ name, before: after, after: before }));
    return { steps: [step], undo: () => [{ kind: 'setNames', sheet, names: undone }] };
  };
};

/** Queues the reading of what a name leads to; what is answered after the round trip is `null` where there is no such name. */
export function loadName(context: Excel.RequestContext, name: string): () => string | null {
  const item = context.workbook.names.getItemOrNullObject(name).load('formula');
  return () => (item.isNullObject ? null : String(item.formula));
}

export function isSameName(now: string | null, expected: string | null): boolean {
  return now === null || expected === null ? now === expected : isSameFormula(now, expected);
}
