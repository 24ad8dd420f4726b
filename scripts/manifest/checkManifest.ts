import { checkAddresses } from './checkAddresses';
import { checkCommands } from './checkCommands';
import { checkIcons } from './checkIcons';
import { checkIdentity } from './checkIdentity';
import { checkResources } from './checkResources';
import { checkSchema } from './checkSchema';
import { checkTexts } from './checkTexts';
import { parseManifest } from './document';
import type { ManifestPlaces, Problem } from './problem';

const checks = [checkIdentity, checkTexts, checkResources, checkAddresses, checkIcons, checkCommands];

/** Everything wrong with the manifest; empty when Excel will take it as far as can be told without Microsoft's service. */
export async function checkManifest(manifest: string, places: ManifestPlaces): Promise<Problem[]> {
  const bySchema = await checkSchema(manifest);
  try {
    const document = parseManifest(manifest);
    return [...bySchema, ...checks.flatMap((check) => check(document, places))];
  } catch (error) {
    return [...bySchema, { rule: 'well-formed', detail: error instanceof Error ? error.message : String(error) }];
  }
}
