import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { drawIcon, iconFile, iconFolder, iconNames, iconSizes } from '../../scripts/icons/drawIcon';

const icons = iconNames.flatMap((name) => iconSizes.map((size) => [iconFile(name, size), name, size] as const));

test.each(icons)('%s is what `npm run icons` draws', (file, name, size) => {
  expect(readFileSync(path.join(iconFolder, file)).equals(drawIcon(name, size))).toBe(true);
});

test('assets/ holds no picture that nothing draws', () => {
  const pictures = readdirSync(iconFolder).filter((file) => file.endsWith('.png'));
  expect(pictures.sort()).toEqual(icons.map(([file]) => file).sort());
});
