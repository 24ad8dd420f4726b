import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The icon of the add-in itself and of the button that opens the pane; then those of the three other buttons. */
export const iconNames = ['plan', 'check', 'create', 'report'] as const;
export type IconName = (typeof iconNames)[number];

/** Every size Microsoft asks for or recommends for ribbon icons; 32 and 64 serve as the icons of the add-in. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export const iconFolder = path.join(__dirname, '../../assets');
const drawing = readFileSync(path.join(iconFolder, 'icons.svg'), 'utf8');

/** Below this many pixels thin lines blur: the drawing has a coarser layer for them. */
const fineFrom = 24;

export function iconFile(name: IconName, size: number): string {
  return `${name}-${size}.png`;
}

/** The PNG of one icon, `size` pixels wide and high, on a transparent ground. */
export function drawIcon(name: IconName, size: number): Buffer {
  const hidden = [...iconNames.filter((other) => other !== name), size < fineFrom ? 'fine' : 'coarse'];
  const style = `<style>${hidden.map((layer) => `.${layer}`).join(',')}{display:none}</style>`;
  const svg = drawing.replace(/(<svg[^>]*>)/, `$1${style}`);
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
