import { unzip, zip } from '@cj-tech-master/excelts/archive';
import { attr, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. `worksheet`, `table`. */
  readonly type: string;
  readonly fullType: string;
  /** A part's path, or an address outside the file when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a package, by path without a leading slash. */
export class Parts {
  private constructor(private readonly contents: Map<string, Uint8Array>) {}

  static async read(bytes: Uint8Array): Promise<Parts> {
    const contents = new Map<string, Uint8Array>();
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type === 'file') contents.set(entry.path.replace(/^\//, ''), await entry.bytes());
    }
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
    return text === undefined ? undefined : parseXml(text).root;
  }

  set(path: string, content: string | Uint8Array): void {
    this.contents.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  }

  delete(path: string): void {
    this.contents.delete(path);
  }

  relationships(path: string): Relationship[] {
    const root = this.xml(relationshipsPath(path));
    if (!root) return [];
    return elements(root, 'Relationship').map((element) => {
      const target = attr(element, 'Target') ?? '';
      const external = attr(element, 'TargetMode') === 'External';
      const fullType = attr(element, 'Type') ?? '';
      return {
        id: attr(element, 'Id') ?? '',
        type: fullType.slice(fullType.lastIndexOf('/') + 1),
        fullType,
        target: external ? target : resolvedPath(path, target),
        external,
      };
    });
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

export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** Child elements by name, whatever their prefix. */
export const elements = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child.type === 'element' && (name === undefined || localName(child) === name),
  );

export const element = (parent: XmlElement, name: string): XmlElement | undefined => elements(parent, name)[0];

/** `1`, `true` and `on` are true in files; `missing` is what an absent attribute means. */
export function flag(from: XmlElement, name: string, missing: boolean): boolean {
  const value = attr(from, name);
  return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
}
