import { UnreadableFile } from '../fileProblem';
import { treeOf, type XmlElement } from '../xml/tree';
import type { Archive } from './archive';
import { maxTreeBytes } from './limits';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';

/** The small parts of a package as trees. Throws `UnreadableFile`. */
export class PackageReader {
  constructor(readonly archive: Archive) {}

  async tree(path: string): Promise<XmlElement> {
    const text = new TextDecoder().decode(await this.archive.bytes(path, maxTreeBytes));
    try {
      return treeOf(text);
    } catch (cause) {
      throw new UnreadableFile('damaged', `${path} is not well-formed`, { cause });
    }
  }

  async relationships(path: string): Promise<Relationship[]> {
    const stated = relationshipsPath(path);
    return this.archive.has(stated) ? readRelationships(await this.tree(stated), path) : [];
  }
}
