import { UnreadableFile } from '../fileProblem';
import { maxParts, maxUnpackedBytes } from './limits';

/** A file of a zip archive, as the directory at the archive's end tells of it. */
export interface ArchiveEntry {
  readonly path: string;
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header stands, just before its content. */
  readonly offset: number;
}

const marks = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 } as const;
/** The field that holds the numbers that need 64 bits. */
const field64 = 0x0001;
/** Stands where such a number would have stood. */
const elsewhere = 0xffffffff;
/** The end record with the longest comment there may be. */
const longestEnd = 22 + 0xffff;

/** The archive's directory (PKWARE's APPNOTE, 4.3.12–4.3.16, 4.5.3). Throws `UnreadableFile`. */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > maxParts) throw new UnreadableFile('unpacksTooLarge', `${count} parts`);
  const entries: ArchiveEntry[] = [];
  let unpacked = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== marks.entry) throw broken();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) throw broken();
    const entry = readEntry(view, at, bytes.subarray(at + 46, nameEnd), nameEnd, extraEnd);
    unpacked += entry.unpackedBytes;
    if (!entry.path.endsWith('/')) entries.push(entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (unpacked > maxUnpackedBytes) throw new UnreadableFile('unpacksTooLarge', `${unpacked} bytes unpacked`);
  return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - longestEnd);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== marks.end) end--;
  if (end < first) throw broken();
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === marks.locator64) {
    const end64 = number64(view, locator + 8);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== marks.end64) throw broken();
    return { count: number64(view, end64 + 32), start: number64(view, end64 + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function readEntry(view: DataView, at: number, name: Uint8Array, extraStart: number, extraEnd: number): ArchiveEntry {
  if (view.getUint16(at + 8, true) & 1) {
    throw new UnreadableFile('passwordProtected', 'an encrypted part');
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new UnreadableFile('damaged', `packed in an unknown way: ${method}`);
  const wide = numbers64(view, extraStart, extraEnd);
  // The field holds those of the three that did not fit, in this order.
  const [unpackedBytes, packedBytes, offset] = [24, 20, 42].map((place) => {
    const value = view.getUint32(at + place, true);
    return value === elsewhere ? (wide.shift() ?? value) : value;
  }) as [number, number, number];
  // Some programs write paths with the wrong slash, or with one in front.
  const path = new TextDecoder().decode(name).replace(/\\/g, '/').replace(/^\/+/, '');
  return { path, isPacked: method === 8, packedBytes, unpackedBytes, offset };
}

function numbers64(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== field64) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8);
    return Array.from({ length: count }, (_, index) => number64(view, at + 4 + 8 * index));
  }
  return [];
}

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const broken = (): UnreadableFile => new UnreadableFile('damaged', 'the archive’s directory is broken');
