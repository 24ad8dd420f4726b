import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './contentType';
import { isMissingFile } from './errorCode';

/** A file inside the folder, or `undefined` when there is none or the path leads out of the folder (also through a link). */
export async function fileInside(folder: string, relative: string): Promise<string | undefined> {
  if (relative.includes('\0') || relative.includes('\\')) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, relative));
    if (!file.startsWith(root + path.sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}

/** A name with a content hash never changes its content; everything else is asked about each time. */
export function cacheControlOf(file: string): string {
  return /[.-][0-9a-f]{8,}\.[a-z0-9]+$/.test(path.basename(file)) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

export async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  const tag = `"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;
  if (answersNotModified(request, response, file, tag)) return;
  response.setHeader('Content-Length', size);
  response.writeHead(200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(file), response);
}

/** Sends bytes made in memory under the name of a file. */
export function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  bytes: Uint8Array,
  tag: string,
): void {
  if (answersNotModified(request, response, name, tag)) return;
  response.setHeader('Content-Length', bytes.byteLength);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function answersNotModified(request: IncomingMessage, response: ServerResponse, name: string, tag: string): boolean {
  response.setHeader('Content-Type', contentTypeOf(name));
  response.setHeader('Cache-Control', cacheControlOf(name));
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] !== tag) return false;
  response.writeHead(304);
  response.end();
  return true;
}
