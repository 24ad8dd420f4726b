import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const projectFolder = path.resolve(__dirname, '../../..');

/** Long enough for a first build of the add-in on a slow machine. */
export const startTimeout = 300_000;

export interface PreviewServer {
  /** Where the preview answers, ending in `/`. */
  readonly address: string;
  /** What it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts the preview as `npm start` does, on a free port, and resolves when it answers. */
export async function startPreviewServer(): Promise<PreviewServer> {
  const program = path.join('src', 'preview', 'server', 'main.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', program, '--port', '0', '--no-open'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const note = (text: string): void => {
    printed += text;
  };
  server.stdout.setEncoding('utf8').on('data', note);
  server.stderr.setEncoding('utf8').on('data', note);
  const address = await addressOf(server, () => printed);
  return { address, output: () => printed, stop: () => stop(server) };
}

function addressOf(server: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /https:\/\/localhost:\d+\//.exec(printed())?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', look);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The preview ended with code ${String(code)}:\n${printed()}`)));
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) {
      resolve();
      return;
    }
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
