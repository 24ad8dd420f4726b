import { UnreadableFile } from '../fileProblem';
import { maxFileBytes } from './limits';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Throws unless the bytes may be a workbook: a zip archive within bounds. */
export function assertMayBeWorkbook(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'no bytes');
  if (bytes.length > maxFileBytes) throw new UnreadableFile('tooLarge', `${bytes.length} bytes`);
  if (startsWith(bytes, compoundFile)) {
    if (containsWide(bytes, 'EncryptedPackage')) throw new UnreadableFile('passwordProtected', 'an encrypted package');
    throw new UnreadableFile('legacyFormat', 'a compound file, as Excel wrote before 2007');
  }
  if (startsWith(bytes, zipFile)) return;
  throw isText(bytes) ? new UnreadableFile('textFile', 'a text') : new UnreadableFile('notAWorkbook', 'no zip archive');
}

/** A compound file names its streams in UTF-16. */
function containsWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** No control characters but the usual ones, or a mark that says UTF-16. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
