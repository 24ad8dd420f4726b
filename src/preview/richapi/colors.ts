import { HostError } from './hostError';

interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** Colours of Office's own theme, by the number under which a file names them. */
const theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
] as const;

const named: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lime: '00FF00',
  magenta: 'FF00FF',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'FFA500',
  purple: '800080',
  red: 'FF0000',
  silver: 'C0C0C0',
  teal: '008080',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** `#RRGGBB`, or the given colour where the cell has none of its own. */
export function shownColor(color: FileColor | undefined, otherwise: string): string {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return otherwise;
  const base = theme[color.theme];
  return base ? `#${tinted(base, color.tint ?? 0)}` : otherwise;
}

/** A colour as an add-in writes it, `#RRGGBB` or an HTML name, as the file writes it. */
export function fileColor(value: unknown): { readonly argb: string } {
  const text = typeof value === 'string' ? value.trim() : '';
  const rgb = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? named[text.toLowerCase()];
  if (rgb === undefined) throw new HostError('InvalidArgument');
  return { argb: `FF${rgb.toUpperCase()}` };
}

/** A file's tint makes a colour lighter (above 0) or darker (below 0). */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const shade = (part: number): number => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  return parts
    .map((part) => shade(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
