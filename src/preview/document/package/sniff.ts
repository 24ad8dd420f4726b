import { DocumentError } from '../documentError';

/** Larger files are refused before they are read; a budget workbook is well below 1 MB. */
export const maxFileBytes = 60 * 1024 * 1024;
/** What the parts may come to when unpacked: a guard against files that unpack without end. */
export const maxUnpackedBytes = 600 * 1024 * 1024;
const maxParts = 20_000;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Throws unless the bytes may be a workbook: a zip archive within bounds. */
export function assertMayBeWorkbook(bytes: Uint8Array): void {
  if (bytes.length > maxFileBytes) throw new DocumentError('tooLarge', `${bytes.length} bytes`);
  if (startsWith(bytes, compoundFile)) {
    if (containsWide(bytes, 'EncryptedPackage')) throw new DocumentError('passwordProtected', 'an encrypted package');
    throw new DocumentError('legacyFormat', 'a compound file, as Excel wrote before 2007');
  }
  if (!startsWith(bytes, zipFile)) throw new DocumentError('notAWorkbook', 'no zip archive');
  const { parts, unpacked } = archiveSize(bytes);
  if (parts > maxParts || unpacked > maxUnpackedBytes) {
    throw new DocumentError('tooLarge', `${parts} parts, ${unpacked} bytes unpacked`);
  }
}

/** A compound file names its streams in UTF-16. */
function containsWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] as number); at >= 0; at = bytes.indexOf(wide[0] as number, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Read off the archive's directory at its end. */
function archiveSize(bytes: Uint8Array): { parts: number; unpacked: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new DocumentError('damaged', 'the archive has no directory');
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let part = 0; part < parts; part++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new DocumentError('damaged', 'the archive’s directory is broken');
    }
    unpacked += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { parts, unpacked };
}
