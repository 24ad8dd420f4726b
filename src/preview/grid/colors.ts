/** A colour as files give it: by itself, or as a theme's number with a tint from −1 (black) to 1 (white). */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** The colours of Office's standard theme, in the order files number them. */
const officeTheme = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
] as const; // prettier-ignore

/** `#RRGGBB`, or `undefined` when the colour is the automatic one. */
export function cssColor(color: FileColor | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  const base = color?.theme === undefined ? undefined : officeTheme[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

/** Towards white or black, channel by channel; Excel tints the lightness, which looks the same for such pale and dark steps. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const shifted = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return shifted.map((channel) => channel.toString(16).padStart(2, '0')).join('');
}
