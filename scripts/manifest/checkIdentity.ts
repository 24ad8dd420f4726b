import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, elementsOf, textOf } from './document';
import type { ManifestPlaces, Problem } from './problem';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Everything newer is asked for while running, with `isSetSupported`. */
const minimumExcelApi = '1.14';

/** Who the add-in is, where it runs and what it asks for. */
export function checkIdentity(manifest: XMLDocument, { project }: ManifestPlaces): Problem[] {
  const problems: Problem[] = [];
  const id = textOf(manifest, 'Id');
  if (!guid.test(id)) problems.push({ rule: 'identity/guid', detail: `Id ${id}` });

  const version = textOf(manifest, 'Version');
  const ofPackage = (JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as { version: string })
    .version;
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) problems.push({ rule: 'identity/version', detail: version });
  else if (!version.startsWith(`${ofPackage}.`)) {
    problems.push({
      rule: 'identity/package-version',
      detail: `${version} does not begin with package.json's ${ofPackage}`,
    });
  }

  const hosts = elementsOf(manifest, 'Host').map((host) => attributeOf(host, 'Name') || attributeOf(host, 'xsi:type'));
  if (hosts.length === 0 || hosts.some((host) => host !== 'Workbook')) {
    problems.push({ rule: 'identity/host', detail: `hosts are ${hosts.join(', ')}` });
  }

  const sets = elementsOf(manifest, 'Set').map(
    (set) => `${attributeOf(set, 'Name')} ${attributeOf(set, 'MinVersion')}`,
  );
  if (sets.length !== 1 || sets[0] !== `ExcelApi ${minimumExcelApi}`) {
    problems.push({ rule: 'identity/requirements', detail: `requirement sets are ${sets.join(', ')}` });
  }
  return problems;
}
