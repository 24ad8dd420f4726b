import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

/**
 * The functions that the commands page registers, found by running it: its scripts are bundled and loaded with an Office.js
 * that only notes the names. Throws when the page's script does.
 */
export async function registeredFunctions(project: string): Promise<Set<string>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(project, 'src/commands/commands.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const names = new Set<string>();
  const Office = {
    onReady: (callback?: () => unknown) => Promise.resolve(callback?.()),
    actions: { associate: (name: string) => void names.add(name) },
  };
  const page: Record<string, unknown> = {
    Office,
    Excel: {},
    OfficeExtension: {},
    console,
    setTimeout,
    clearTimeout,
    Intl,
  };
  page['window'] = page['self'] = page;
  vm.runInNewContext(outputFiles[0]?.text ?? '', page, { timeout: 5000 });
  await new Promise((resolve) => setImmediate(resolve));
  return names;
}
