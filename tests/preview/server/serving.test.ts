import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import https from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { findCertificate } from '../../../src/preview/server/certificate';
import { listen, PortInUse, type Listening } from '../../../src/preview/server/listen';
import { officeJsOnCdn } from '../../../src/preview/server/officeJsAddress';
import { answerRequests } from '../../../src/preview/server/routes';

let root: string;
let server: Listening;
let pair: { key: string; cert: string };
const reported: string[] = [];
const workbook = new Uint8Array([80, 75, 3, 4]);

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'serving-'));
  const file = async (name: string, content: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  };
  await file('secret.txt', 'secret');
  await file('dist/taskpane.html', `<script src="${officeJsOnCdn}"></script>`);
  await file('dist/taskpane.0123456789.js', 'const office = 1;');
  await file('dist/manifest.xml', '<OfficeApp/>');
  await file('preview/index.html', '<title>Forhåndsvisning</title>');
  await file('preview/main.js', 'start();');
  await file('office-js/office.js', 'office();');
  // Windows lets only some people make links.
  if (process.platform !== 'win32') await symlink(path.join(root, 'secret.txt'), path.join(root, 'dist', 'link.txt'));
  pair = await findCertificate({ trusted: path.join(root, 'none'), generated: path.join(root, 'cert') }, new Date());
  const served = {
    addInFolder: path.join(root, 'dist'),
    previewFolder: path.join(root, 'preview'),
    officeJsFolder: path.join(root, 'office-js'),
    examples: { 'plan.xlsx': workbook },
  };
  server = await listen(
    pair,
    answerRequests(served, (line) => reported.push(line)),
    0,
  );
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(target: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path: target,
      method,
      headers,
      ca: pair.cert,
      servername: 'localhost',
    };
    https
      .request(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
      .on('error', reject)
      .end();
  });
}

describe('what is served', () => {
  test.each([
    ['/', '<title>Forhåndsvisning</title>', 'text/html; charset=utf-8'],
    ['/preview/main.js', 'start();', 'text/javascript; charset=utf-8'],
    ['/office-js/office.js', 'office();', 'text/javascript; charset=utf-8'],
    ['/manifest.xml', '<OfficeApp/>', 'application/xml; charset=utf-8'],
    ['/taskpane.html?_host_Info=Excel$Web', '<script src="/office-js/office.js"></script>', 'text/html; charset=utf-8'],
  ])('%s', async (target, body, type) => {
    const answer = await ask(target);
    expect([answer.status, answer.body.toString(), answer.headers['content-type']]).toEqual([200, body, type]);
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  test('example workbooks, and a list of them', async () => {
    expect((await ask('/examples/plan.xlsx')).body).toEqual(Buffer.from(workbook));
    expect(JSON.parse((await ask('/examples/')).body.toString())).toEqual(['plan.xlsx']);
    expect((await ask('/examples/other.xlsx')).status).toBe(404);
    expect((await ask('/examples/constructor')).status).toBe(404);
  });

  test('HEAD has the headers and no body', async () => {
    const answer = await ask('/manifest.xml', 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '12', 0]);
  });

  test('what the browser has already is not sent again', async () => {
    for (const target of ['/manifest.xml', '/taskpane.html', '/examples/plan.xlsx']) {
      const { headers } = await ask(target);
      const again = await ask(target, 'GET', { 'If-None-Match': headers.etag ?? '' });
      expect([target, again.status, again.body.length]).toEqual([target, 304, 0]);
    }
  });

  test('only names with a content hash are kept without asking', async () => {
    expect((await ask('/taskpane.0123456789.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/manifest.xml')).headers['cache-control']).toBe('no-cache');
  });
});

describe('what is not served', () => {
  test.each([
    ['/nothing.html', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/preview/..%2f..%2fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/link.txt', 404],
    ['/taskpane.html%00.txt', 404],
    ['/%E0%A4%A', 400],
    ['/preview/', 404],
  ])('%s', async (target, status) => {
    const answer = await ask(target);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain('secret');
  });

  test('other methods', async () => {
    const answer = await ask('/', 'POST');
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('and nothing failed on the way', () => {
    expect(reported).toEqual([]);
  });
});

describe('the port', () => {
  test('asked for and taken is refused by name', async () => {
    await expect(listen(pair, () => undefined, server.port)).rejects.toThrow(PortInUse);
  });

  test('not asked for is one that is free', async () => {
    const first = await listen(pair, () => undefined, undefined);
    const second = await listen(pair, () => undefined, undefined);
    try {
      expect(second.port).toBeGreaterThan(first.port);
      expect(first.port).toBeGreaterThanOrEqual(3000);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});
