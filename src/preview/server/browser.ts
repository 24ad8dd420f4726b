import { spawn } from 'node:child_process';

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens the person's own browser. Answers whether there was one to open; never throws. */
export function openInBrowser(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const [command = 'xdg-open', ...args] = commands[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const opening = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    opening.once('error', () => resolve(false));
    opening.once('exit', (code) => resolve(code === 0));
    opening.unref();
  });
}
