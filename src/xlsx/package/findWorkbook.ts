import { attr } from '@cj-tech-master/excelts/xml';
import { UnreadableFile } from '../fileProblem';
import { elements, type XmlElement } from '../xml/tree';
import type { Relationship } from './relationships';

export interface FoundWorkbook {
  readonly path: string;
  readonly hasMacros: boolean;
}

/** Finds the workbook among a package's parts. Throws `UnreadableFile` when it is no workbook of this format. */
export function findWorkbook(
  packageRelationships: readonly Relationship[],
  contentTypes: XmlElement | undefined,
  has: (path: string) => boolean,
): FoundWorkbook {
  const path = packageRelationships.find(({ type }) => type === 'officeDocument')?.target;
  if (!path && has('mimetype') && has('content.xml')) throw new UnreadableFile('openDocument', 'an OpenDocument file');
  if (!path || !contentTypes || !has(path)) throw new UnreadableFile('notAWorkbook', 'an archive, but no workbook');
  const type = contentTypeOf(path, contentTypes);
  if (type.includes('sheet.binary')) throw new UnreadableFile('binaryFormat', 'a binary workbook (.xlsb)');
  if (!/spreadsheetml|ms-excel/.test(type)) throw new UnreadableFile('notAWorkbook', `an Office file of type ${type}`);
  return { path, hasMacros: /macroEnabled/i.test(type) };
}

function contentTypeOf(path: string, contentTypes: XmlElement): string {
  const override = elements(contentTypes, 'Override').find(
    (one) => attr(one, 'PartName')?.toLowerCase() === `/${path.toLowerCase()}`,
  );
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = elements(contentTypes, 'Default').find(
    (one) => attr(one, 'Extension')?.toLowerCase() === extension,
  );
  const said = override ?? byExtension;
  return (said && attr(said, 'ContentType')) ?? '';
}
