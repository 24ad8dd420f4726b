import { relationshipsPath } from '../../../xlsx/package/relationships';
import { Parts } from './parts';
import { xmlBlock } from './xmlBlock';

const sheetPath = /^xl\/worksheets\/sheet\d+\.xml$/;

/**
 * The file as the library's reader can take it: it stumbles over tables' filters and large names, which the document reads
 * itself, and it knows sheets by the usual names of their parts alone.
 */
export async function readableBytes(bytes: Uint8Array, workbookPath: string): Promise<Uint8Array> {
  const parts = await Parts.read(bytes);
  renameSheets(parts, workbookPath);
  for (const path of parts.paths) {
    if (/^xl\/tables\//.test(path)) parts.delete(path);
    else if (/worksheets\/_rels\/.*\.rels$/.test(path)) withoutTableLinks(parts, path);
    else if (sheetPath.test(path)) withoutTablesAndFilter(parts, path);
  }
  const book = parts.text(workbookPath) ?? '';
  const ownNames =
    /<(?:\w+:)?definedName\b[^>]*\bname="(?!_xlnm\.Print_)[^"]*"[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?definedName>)/g;
  const emptyList = /<(?:\w+:)?definedNames>\s*<\/(?:\w+:)?definedNames>/;
  parts.set(workbookPath, book.replace(ownNames, '').replace(emptyList, ''));
  return parts.zipped(0);
}

function renameSheets(parts: Parts, workbookPath: string): void {
  const links = relationshipsPath(workbookPath);
  let text = parts.text(links) ?? '';
  let free = 1;
  for (const { id, type, target } of parts.relationships(workbookPath)) {
    const content = parts.bytes(target);
    if (type !== 'worksheet' || sheetPath.test(target) || !content) continue;
    while (parts.has(`xl/worksheets/sheet${free}.xml`)) free++;
    const path = `xl/worksheets/sheet${free}.xml`;
    move(parts, target, path);
    move(parts, relationshipsPath(target), relationshipsPath(path));
    text = text.replace(/<(?:\w+:)?Relationship\b[^>]*>/g, (link) =>
      link.includes(`Id="${id}"`) ? link.replace(/Target="[^"]*"/, `Target="/${path}"`) : link,
    );
  }
  if (text) parts.set(links, text);
}

function move(parts: Parts, from: string, to: string): void {
  const content = parts.bytes(from);
  if (!content) return;
  parts.set(to, content);
  parts.delete(from);
}

function withoutTableLinks(parts: Parts, path: string): void {
  const link = /<(?:\w+:)?Relationship\b[^>]*relationships\/table"[^>]*?(?:\/>|><\/(?:\w+:)?Relationship>)/g;
  parts.set(path, (parts.text(path) ?? '').replace(link, ''));
}

function withoutTablesAndFilter(parts: Parts, path: string): void {
  const text = parts.text(path) ?? '';
  const without = text.replace(xmlBlock('tableParts'), '').replace(xmlBlock('autoFilter'), '');
  if (without !== text) parts.set(path, without);
}
