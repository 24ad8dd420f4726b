import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { withLocalOfficeJs } from './officeJsAddress';
import { fileInside, sendBytes, sendFile } from './staticFile';

export interface Served {
  /** The built add-in, served at the root as it will be in production. */
  readonly addInFolder: string;
  /** The bundle of the workbook page, served under /preview/. */
  readonly previewFolder: string;
  /** Microsoft's Office.js, served under /office-js/. */
  readonly officeJsFolder: string;
  /** Workbooks served under /examples/, by file name. */
  readonly examples: Readonly<Record<string, Uint8Array>>;
}

export function answerRequests(served: Served, report: (line: string) => void): RequestListener {
  return (request, response) => {
    answer(served, request, response).catch((error: unknown) => {
      report(`${request.method ?? ''} ${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405);
    return;
  }
  const path = pathOf(request);
  if (path === undefined) {
    refuse(response, 400);
    return;
  }
  if (path.startsWith('/examples/')) {
    sendExample(served, request, response, path.slice('/examples/'.length));
    return;
  }
  const file = await fileOf(served, path);
  if (file === undefined) refuse(response, 404);
  else if (path.endsWith('.html')) {
    const page = withLocalOfficeJs(await readFile(file));
    sendBytes(request, response, file, page, tagOf(page));
  } else await sendFile(request, response, file);
}

function fileOf(served: Served, path: string): Promise<string | undefined> {
  if (path === '/') return fileInside(served.previewFolder, 'index.html');
  if (path.startsWith('/preview/')) return fileInside(served.previewFolder, path.slice('/preview/'.length));
  if (path.startsWith('/office-js/')) return fileInside(served.officeJsFolder, path.slice('/office-js/'.length));
  return fileInside(served.addInFolder, path.slice(1));
}

/** `/examples/` lists the names, `/examples/<name>` is the workbook. */
function sendExample(served: Served, request: IncomingMessage, response: ServerResponse, name: string): void {
  if (name === '') {
    const list = Buffer.from(JSON.stringify(Object.keys(served.examples)));
    sendBytes(request, response, 'list.json', list, tagOf(list));
    return;
  }
  const workbook = Object.hasOwn(served.examples, name) ? served.examples[name] : undefined;
  if (workbook) sendBytes(request, response, name, workbook, tagOf(workbook));
  else refuse(response, 404);
}

/** The decoded path, or `undefined` when it is not well-formed. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: 400 | 404 | 405 | 500): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status);
  response.end(`${status}\n`);
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
}
