import { attributeOf, elementsOf, nameOf } from './document';
import type { ManifestPlaces, Problem } from './problem';

const longestId = 125;
const mostControls = 6;

/** The ribbon: one group on a tab of Excel's own, few buttons, ids that are unique, functions that exist. */
export function checkCommands(manifest: XMLDocument, { registeredFunctions }: ManifestPlaces): Problem[] {
  const problems: Problem[] = [];
  const groups = elementsOf(manifest, 'Group');
  const controls = elementsOf(manifest, 'Control');
  const ids = [...groups, ...controls].map((element) => attributeOf(element, 'id'));

  for (const element of [...groups, ...controls]) {
    const id = attributeOf(element, 'id');
    if (id.length > longestId) problems.push({ rule: 'command/id-length', detail: nameOf(element) });
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      problems.push({ rule: 'command/id-duplicate', detail: nameOf(element) });
  }
  for (const tab of elementsOf(manifest, 'OfficeTab')) {
    const count = elementsOf(tab, 'Group').length;
    if (count > 1)
      problems.push({ rule: 'command/groups', detail: `${nameOf(tab)} gets ${count} groups; one is allowed` });
  }
  for (const group of groups) {
    const count = elementsOf(group, 'Control').length;
    if (count > mostControls) problems.push({ rule: 'command/controls', detail: `${nameOf(group)} has ${count}` });
  }
  if (!elementsOf(manifest, 'Action').some((action) => attributeOf(action, 'xsi:type') === 'ShowTaskpane')) {
    problems.push({ rule: 'command/no-pane', detail: 'no button opens the task pane' });
  }
  for (const name of elementsOf(manifest, 'FunctionName').map((element) => element.textContent?.trim() ?? '')) {
    if (!registeredFunctions.has(name)) problems.push({ rule: 'command/unregistered', detail: name });
  }
  return problems;
}
