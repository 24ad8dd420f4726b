import path from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { projectFolder } from './build/places';

/** Sends the manifest to Microsoft's validation service, which knows more than the published schemas. */
async function main(): Promise<void> {
  const { isValid, report, status } = await validateManifest(path.join(projectFolder, 'manifest.xml'));
  if (!report) throw new Error(`status ${status ?? 'unknown'}`);
  for (const { title, content } of [...(report.errors ?? []), ...(report.warnings ?? [])]) {
    console.error(`${title ?? ''}: ${content ?? ''}`);
  }
  console.log(isValid ? 'Microsoft’s service takes the manifest' : 'Microsoft’s service refuses the manifest');
  if (!isValid) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(
    `Not checked: Microsoft’s service did not answer (${error instanceof Error ? error.message : String(error)}).`,
  );
  console.error('`npm run check:manifest` checks without the network.');
  process.exitCode = 2;
});
