import { UnreadableFile } from '../fileProblem';
import { readDirectory, type ArchiveEntry } from './directory';
import { maxUnpackedBytes } from './limits';
import { assertMayBeWorkbook } from './sniff';

/** The parts of an .xlsx file, unpacked one by one as they are asked for. Every method throws `UnreadableFile`. */
export class Archive {
  private constructor(
    private readonly content: Uint8Array,
    private readonly entries: ReadonlyMap<string, ArchiveEntry>,
  ) {}

  static open(bytes: Uint8Array): Archive {
    assertMayBeWorkbook(bytes);
    return new Archive(bytes, new Map(readDirectory(bytes).map((entry) => [entry.path.toLowerCase(), entry])));
  }

  get paths(): string[] {
    return [...this.entries.values()].map(({ path }) => path);
  }

  /** Paths are compared without case, as the packaging standard says. */
  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** A part in pieces of moderate size, so that a large one need not be held whole. */
  async *pieces(path: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new UnreadableFile('damaged', `${path} is missing`);
    const packed = this.packed(entry);
    let unpacked = 0;
    for await (const piece of entry.isPacked ? inflated(packed) : [packed]) {
      unpacked += piece.length;
      // The directory has been believed in what it says of sizes: a part that is larger lies, and may have no end.
      if (unpacked > entry.unpackedBytes) throw new UnreadableFile('unpacksTooLarge', `${path} is larger than it says`);
      yield piece;
    }
    if (unpacked < entry.unpackedBytes) throw new UnreadableFile('damaged', `${path} is cut short`);
  }

  async bytes(path: string, limit = maxUnpackedBytes): Promise<Uint8Array> {
    const size = this.entries.get(path.toLowerCase())?.unpackedBytes ?? 0;
    if (size > limit) throw new UnreadableFile('unpacksTooLarge', `${path} has ${size} bytes`);
    const whole = new Uint8Array(size);
    let at = 0;
    for await (const piece of this.pieces(path)) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private packed({ path, offset, packedBytes }: ArchiveEntry): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.content;
    const view = new DataView(buffer, byteOffset, byteLength);
    const isHeader = offset + 30 <= byteLength && view.getUint32(offset, true) === 0x04034b50;
    const start = isHeader ? offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true) : 0;
    if (!isHeader || start + packedBytes > byteLength) throw new UnreadableFile('damaged', `${path} is cut short`);
    return this.content.subarray(start, start + packedBytes);
  }
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let isOpen = true;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        isOpen = false;
        throw new UnreadableFile('damaged', 'a part cannot be unpacked', { cause });
      });
      isOpen = !done;
      if (done) return;
      yield value;
    }
  } finally {
    if (isOpen) await reader.cancel();
  }
}
