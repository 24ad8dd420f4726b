import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './build/places';
import { checkManifest } from './manifest/checkManifest';
import { registeredFunctions } from './manifest/registeredFunctions';

async function main(): Promise<void> {
  const manifest = readFileSync(path.join(projectFolder, 'manifest.xml'), 'utf8');
  const places = { project: projectFolder, registeredFunctions: await registeredFunctions(projectFolder) };
  const problems = await checkManifest(manifest, places);
  for (const { rule, detail } of problems) console.error(`${rule}: ${detail}`);
  console.log(problems.length === 0 ? 'manifest.xml is in order' : `manifest.xml has ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(`The manifest could not be checked: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
