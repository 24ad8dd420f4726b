import { attributeOf, elementsOf, nameOf } from './document';
import type { Problem } from './problem';

const longestId = 32;

/** The list a reference is looked up in, by the referring element; within `Icon` and `Supertip` the same names mean the same. */
const listOf: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** References resolve, in the right list; nothing is declared twice or in vain. */
export function checkResources(manifest: XMLDocument): Problem[] {
  const problems: Problem[] = [];
  const declared = new Map<string, string>();
  for (const resource of elementsOf(manifest, 'Resources').flatMap((list) => [...list.querySelectorAll('[id]')])) {
    const id = attributeOf(resource, 'id');
    if (declared.has(id)) problems.push({ rule: 'resource/duplicate', detail: nameOf(resource) });
    if (id.length > longestId) problems.push({ rule: 'resource/id-length', detail: nameOf(resource) });
    declared.set(id, resource.parentElement?.localName ?? '');
  }

  const used = new Set<string>();
  for (const reference of manifest.querySelectorAll('[resid]')) {
    const id = attributeOf(reference, 'resid');
    used.add(id);
    const wanted = listOf[reference.localName];
    const found = declared.get(id);
    if (found === undefined)
      problems.push({ rule: 'resource/unresolved', detail: `${nameOf(reference)} refers to ${id}` });
    else if (found !== wanted) {
      problems.push({
        rule: 'resource/list',
        detail: `${nameOf(reference)} finds ${id} in ${found}, not ${wanted ?? '?'}`,
      });
    }
  }
  for (const id of declared.keys()) if (!used.has(id)) problems.push({ rule: 'resource/unused', detail: id });
  return problems;
}
