import os from 'node:os';
import path from 'node:path';

/** The project's own folders, whatever folder the command was started from. */
export const projectFolder = path.resolve(__dirname, '../../..');
export const addInFolder = path.join(projectFolder, 'dist');
export const previewFolder = path.join(projectFolder, 'build', 'preview');
export const officeJsFolder = path.join(projectFolder, 'node_modules', '@microsoft', 'office-js', 'dist');

/** Where a person's own caches lie on each system. */
export function userCacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return path.join(environment.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'involveringsplan');
  if (platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'involveringsplan');
  return path.join(environment.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'involveringsplan');
}
