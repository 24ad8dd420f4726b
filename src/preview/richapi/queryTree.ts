import { memberName } from './declaration';
import type { QueryInfo } from './wire';

/** What a `load` asks of one object: scalars by name (or all), and the same below its navigation properties. */
export interface QueryTree {
  all: boolean;
  readonly names: Map<string, QueryTree>;
}

/**
 * The paths of a `load` as a tree. The client has already taken `items/` away: `columns/items/name` arrives as
 * `columns/name`. Without a selection every scalar property is meant.
 */
export function queryTree(query: QueryInfo | undefined): QueryTree {
  const root: QueryTree = { all: false, names: new Map() };
  for (const path of query?.Select ?? []) add(root, path, false);
  for (const path of query?.Expand ?? []) add(root, path, true);
  if ((query?.Select ?? []).length === 0) root.all = true;
  return root;
}

function add(root: QueryTree, path: string, whole: boolean): void {
  let node = root;
  for (const step of path.split(/[/.]/)) {
    const name = memberName(step.trim());
    if (name === '' || name === 'items') continue;
    if (name === '*') {
      node.all = true;
      return;
    }
    let next = node.names.get(name);
    if (!next) {
      next = { all: false, names: new Map() };
      node.names.set(name, next);
    }
    node = next;
  }
  if (whole && node !== root) node.all = true;
}
