import type { AddSheet, SheetLayout } from '../../sheets/changeSet';
import { refused, type QueueCheck } from './kind';
import type { Step } from './step';

export const checkAddSheet: QueueCheck<AddSheet> = (edit, _index, ground) => {
  const { sheet: layout } = edit;
  const { worksheets, tables, names } = ground.context.workbook;
  const wanted = [
    { what: 'sheet' as const, name: layout.name, found: worksheets.getItemOrNullObject(layout.name).load('name') },
    ...layout.tables.map(({ name }) => ({
      what: 'table' as const,
      name,
      found: tables.getItemOrNullObject(name).load('name'),
    })),
    ...layout.names.map(({ name }) => ({
      what: 'name' as const,
      name,
      found: names.getItemOrNullObject(name).load('name'),
    })),
  ];
  return ({ steps }) => {
    if (ground.isWorkbookProtected) return refused({ kind: 'host', code: 'accessDenied' });
    const freed = freedNames(steps);
    const taken = wanted.filter(({ found, what, name }) => !found.isNullObject && !freed.has(`${what} ${name}`));
    if (taken.length > 0)
      return refused(...taken.map(({ what, name }) => ({ kind: 'nameTaken' as const, what, name })));
    return {
      steps: [{ kind: 'sheets', areMade: true, layouts: [layout] }],
      undo: () => [{ kind: 'removeSheet', sheet: layout }],
    };
  };
};

/** What the sheets that an earlier step removes leave free. */
function freedNames(steps: readonly Step[]): ReadonlySet<string> {
  const removed = steps.flatMap((step) => (step.kind === 'sheets' && !step.areMade ? step.layouts : []));
  const named = (layout: SheetLayout): readonly string[] => [
    `sheet ${layout.name}`,
    ...layout.tables.map(({ name }) => `table ${name}`),
    ...layout.names.map(({ name }) => `name ${name}`),
  ];
  return new Set(removed.flatMap(named));
}
