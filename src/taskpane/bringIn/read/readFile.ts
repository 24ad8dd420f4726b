import { readWorkbookTables } from '../../../sheets/bringIn/workbookTables';
import type { FileProblem } from '../../../xlsx/fileProblem';
import { readPasted, type PasteProblem, type Pasted } from './readPasted';

export type FileRead = Pasted | { readonly ok: false; readonly problem: PasteProblem | FileProblem | 'unreadableFile' };

/** Bytes. A workbook that unpacks to more is stopped by its own reader. */
const MAX_BYTES = 60_000_000;

/** The tables of a file that somebody opened: a workbook, a page, or text with separators. It is read here and goes nowhere. */
export async function readFile(file: Blob): Promise<FileRead> {
  if (file.size > MAX_BYTES) return { ok: false, problem: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = isText(bytes) ? textOf(bytes) : null;
    if (text === null) return await readWorkbook(bytes);
    const isPage = /^\s*(?:<!doctype html|<html|<table|<meta|<\?xml[^>]*>\s*<html)/iu.test(text);
    return readPasted(isPage ? text : '', isPage ? '' : text);
  } catch {
    return { ok: false, problem: 'unreadableFile' };
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  const { readWorkbookFile } = await import(
    /* webpackChunkName: "on-demand-workbook-file" */ '../../../xlsx/readWorkbookFile'
  );
  const outcome = await readWorkbookFile(bytes);
  return outcome.ok ? readWorkbookTables(outcome.snapshot) : { ok: false, problem: outcome.code };
}

const UTF16 = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;

/** Neither an archive nor an old Excel file, and without the control characters that only binary files have. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || encodingMark(bytes)) return bytes.length > 0;
  return bytes
    .subarray(0, 4_096)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c);
}

const encodingMark = (bytes: Uint8Array): string | undefined =>
  UTF16.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];

/** UTF-8 where it is that, else what Norwegian Windows has always written. */
function textOf(bytes: Uint8Array): string {
  const marked = encodingMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
