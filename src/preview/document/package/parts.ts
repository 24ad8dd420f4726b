import { zip } from '@cj-tech-master/excelts/archive';
import { Archive } from '../../../xlsx/package/archive';
import { readRelationships, relationshipsPath, type Relationship } from '../../../xlsx/package/relationships';
import { treeOf, type XmlElement } from '../../../xlsx/xml/tree';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The parts of a package, by path without a leading slash. */
export class Parts {
  private constructor(private readonly contents: Map<string, Uint8Array>) {}

  /** Throws `UnreadableFile`. */
  static async read(bytes: Uint8Array): Promise<Parts> {
    const archive = Archive.open(bytes);
    const contents = new Map<string, Uint8Array>();
    for (const path of archive.paths) contents.set(path, await archive.bytes(path));
    return new Parts(contents);
  }

  get paths(): string[] {
    return [...this.contents.keys()];
  }

  has(path: string): boolean {
    return this.contents.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.contents.get(path);
  }

  text(path: string): string | undefined {
    const bytes = this.contents.get(path);
    return bytes && decoder.decode(bytes);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : treeOf(text);
  }

  set(path: string, content: string | Uint8Array): void {
    this.contents.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  }

  delete(path: string): void {
    this.contents.delete(path);
  }

  relationships(path: string): Relationship[] {
    const root = this.xml(relationshipsPath(path));
    return root ? readRelationships(root, path) : [];
  }

  /** `level` 0 stores, 6 is a zip program's usual effort. The content types come first, as readers of streams expect. */
  async zipped(level: number): Promise<Uint8Array> {
    const archive = zip({ level });
    const first = '[Content_Types].xml';
    const rest = this.paths.filter((path) => path !== first);
    for (const path of [first, ...rest]) {
      const content = this.contents.get(path);
      if (content) archive.add(path, content);
    }
    return archive.bytes();
  }
}
