import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Chromium and its relatives are installed, by operating system, the plainest first. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
      path.join(process.env[variable] ?? '', program),
    ),
  ),
};

/** The browser for tests and pictures: `CHROME_PATH` where it is set, else the first installed; `null` without one. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  chosen: string | undefined = process.env['CHROME_PATH'],
  exists: (file: string) => boolean = existsSync,
): string | null {
  if (chosen) return exists(chosen) ? chosen : null;
  return usualPlaces[platform]?.find(exists) ?? null;
}

/** What to do about a missing browser, for the person who runs the tests. */
export function browserMissing(platform: NodeJS.Platform = process.platform): string {
  const install =
    platform === 'linux'
      ? 'Install one: `sudo apt-get install chromium` on Debian and Ubuntu, Chrome or Edge elsewhere.'
      : 'Install Google Chrome or Microsoft Edge.';
  return `The browser tests need Chromium, Chrome or Edge, and none was found. ${install} Or set CHROME_PATH to the program.`;
}

/** For a browser without a window that talks to nobody but us; the sandbox cannot be had by the super-user. */
export const browserArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
