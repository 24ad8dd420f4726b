import { parseAddress } from '../../sheets/address';
import type { SetLists } from '../../sheets/changeSet';
import { refused, type QueueCheck } from './kind';
import { hasList, listProperties } from './listRule';
import type { ListsStep } from './step';

export const checkSetLists: QueueCheck<SetLists> = (edit, index, ground) => {
  const { sheet, lists } = edit;
  const facts = ground.sheet(index, sheet);
  const found = lists.map(({ range }) => {
    const rectangle = parseAddress(range);
    if (!rectangle) return null;
    return ground.ranges(index, sheet, rectangle).map(({ dataValidation }) => dataValidation.load(listProperties));
  });
  return () => {
    if (facts().isProtected) return refused({ kind: 'sheetProtected', sheet });
    const changed = lists.filter(({ before }, at) => !found[at]?.every((validation) => hasList(validation, before)));
    if (changed.length > 0) {
      return refused(...changed.map(({ range }) => ({ kind: 'listChanged' as const, sheet, range })));
    }
    const step: ListsStep = { kind: 'lists', sheet, lists };
    const undone = lists.map(({ range, before, after }) => ({ range, before: after, after: before }));
    return { steps: [step], undo: () => [{ kind: 'setLists', sheet, lists: undone }] };
  };
};
