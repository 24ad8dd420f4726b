import { existsSync } from 'node:fs';
import path from 'node:path';
import { homeOf } from './addresses';
import { attributeOf, elementsOf, nameOf } from './document';
import { pngSize } from './pngSize';
import type { ManifestPlaces, Problem } from './problem';

const required = [16, 32, 80];
const supported = [16, 20, 24, 32, 40, 48, 64, 80];

/** Fixed by Microsoft for task-pane add-ins. */
const addInIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every icon has the sizes Microsoft asks for, and every file is a square PNG of the size it stands for. */
export function checkIcons(manifest: XMLDocument, places: ManifestPlaces): Problem[] {
  const home = homeOf(manifest);
  const resources = new Map(
    elementsOf(manifest, 'Image')
      .filter((image) => image.hasAttribute('id'))
      .map((image) => [attributeOf(image, 'id'), attributeOf(image, 'DefaultValue')]),
  );
  const fileAt = (url: string) => path.join(places.project, url.slice(home.length));

  const problems = Object.entries(addInIcons).flatMap(([name, size]) => {
    const element = elementsOf(manifest, name)[0];
    if (!element) return [{ rule: 'icon/sizes', detail: `${name} is missing` }];
    return checkFile(name, fileAt(attributeOf(element, 'DefaultValue')), size);
  });
  for (const icon of elementsOf(manifest, 'Icon')) {
    const where = icon.parentElement ? nameOf(icon.parentElement) : 'Icon';
    const images = elementsOf(icon, 'Image');
    const sizes = images.map((image) => Number(attributeOf(image, 'size')));
    for (const size of required.filter((each) => !sizes.includes(each))) {
      problems.push({ rule: 'icon/sizes', detail: `${where} has no icon of ${size} pixels` });
    }
    for (const size of sizes.filter((each, index) => !supported.includes(each) || sizes.indexOf(each) !== index)) {
      problems.push({
        rule: 'icon/sizes',
        detail: `${where} has an icon of ${size} pixels that Excel does not ask for`,
      });
    }
    for (const image of images) {
      const url = resources.get(attributeOf(image, 'resid'));
      if (url?.startsWith(home)) problems.push(...checkFile(where, fileAt(url), Number(attributeOf(image, 'size'))));
    }
  }
  return problems;
}

function checkFile(where: string, file: string, size: number): Problem[] {
  const name = path.basename(file);
  if (!existsSync(file)) return [{ rule: 'icon/missing', detail: `${where}: ${name}` }];
  const found = pngSize(file);
  if (!found) return [{ rule: 'icon/format', detail: `${where}: ${name} is no PNG` }];
  if (found.width === size && found.height === size) return [];
  return [{ rule: 'icon/pixels', detail: `${where}: ${name} is ${found.width}×${found.height}, not ${size}×${size}` }];
}
