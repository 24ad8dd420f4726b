import { attr } from '@cj-tech-master/excelts/xml';
import { relationshipsPath, type Relationship } from '../../../xlsx/package/relationships';
import { elements } from '../../../xlsx/xml/tree';
import type { Parts } from './parts';

/** Parts that the library neither reads nor writes, to be put back as they were. */
export interface KeptParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** `''` for the package itself, else the workbook's path. */
  readonly links: readonly { readonly from: '' | 'workbook'; readonly relationship: Relationship }[];
  readonly contentTypes: ReadonlyMap<string, string>;
}

/** What hangs on the package or the workbook and would be lost; a sheet's own drawings and notes are the library's. */
const kept = new Set([
  'customXml',
  'custom-properties',
  'docMetadata',
  'classificationlabels',
  'webextensiontaskpanes',
]);

export function keepParts(from: Parts, workbookPath: string): KeptParts {
  const parts = new Map<string, Uint8Array>();
  const links: KeptParts['links'][number][] = [];
  const take = (path: string): void => {
    const bytes = from.bytes(path);
    if (!bytes || parts.has(path)) return;
    parts.set(path, bytes);
    const relations = from.bytes(relationshipsPath(path));
    if (!relations) return;
    parts.set(relationshipsPath(path), relations);
    for (const { target, external } of from.relationships(path)) if (!external) take(target);
  };
  for (const [source, path] of [['', ''] as const, ['workbook', workbookPath] as const]) {
    for (const relationship of from.relationships(path)) {
      if (!kept.has(relationship.type) || relationship.external) continue;
      links.push({ from: source, relationship });
      take(relationship.target);
    }
  }
  const types = from.xml('[Content_Types].xml');
  const overrides = types ? elements(types, 'Override') : [];
  const contentTypes = overrides
    .map((one) => [(attr(one, 'PartName') ?? '').slice(1), attr(one, 'ContentType') ?? ''] as const)
    .filter(([path]) => parts.has(path));
  return { parts, links, contentTypes: new Map(contentTypes) };
}

/** Puts back what the written package does not have by itself. */
export function restoreParts(into: Parts, workbookPath: string, { parts, links, contentTypes }: KeptParts): void {
  for (const { from, relationship } of links) {
    const path = from === '' ? '' : workbookPath;
    const present = into.relationships(path);
    if (present.some(({ fullType, target }) => fullType === relationship.fullType && target === relationship.target))
      continue;
    const id = `rIdKept${present.length + 1}`;
    const element = `<Relationship Id="${id}" Type="${relationship.fullType}" Target="/${relationship.target}"/>`;
    const relations = relationshipsPath(path);
    into.set(relations, (into.text(relations) ?? '').replace('</Relationships>', `${element}</Relationships>`));
  }
  const added: string[] = [];
  for (const [path, bytes] of parts) {
    if (into.has(path)) continue;
    into.set(path, bytes);
    const type = contentTypes.get(path);
    if (type) added.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }
  const types = '[Content_Types].xml';
  into.set(types, (into.text(types) ?? '').replace('</Types>', `${added.join('')}</Types>`));
}
