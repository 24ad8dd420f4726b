import { attr } from '@cj-tech-master/excelts/xml';
import { elements, type XmlElement } from '../xml/tree';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. `worksheet`, `table`. */
  readonly type: string;
  readonly fullType: string;
  /** A part's path, or an address outside the file when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to; `from` is its path, `''` for the package itself. */
export function readRelationships(root: XmlElement, from: string): Relationship[] {
  return elements(root, 'Relationship').map((element) => {
    const target = attr(element, 'Target') ?? '';
    const external = attr(element, 'TargetMode') === 'External';
    const fullType = attr(element, 'Type') ?? '';
    return {
      id: attr(element, 'Id') ?? '',
      type: fullType.slice(fullType.lastIndexOf('/') + 1),
      fullType,
      target: external ? target : resolvedPath(from, target),
      external,
    };
  });
}

/** Where the relationships of a part stand. */
export const relationshipsPath = (path: string): string => {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
};

export function resolvedPath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
