import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawIcon, iconFile, iconFolder, iconNames, iconSizes } from './icons/drawIcon';

for (const name of iconNames) {
  for (const size of iconSizes) writeFileSync(path.join(iconFolder, iconFile(name, size)), drawIcon(name, size));
}
console.log(`${iconNames.length * iconSizes.length} icons drawn in assets/`);
