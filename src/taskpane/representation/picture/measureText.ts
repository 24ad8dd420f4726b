import type { Measure } from './wrapText';

/** As broad as the fonts at hand come; what is drawn with another one is never broader. */
const BROADEST = 0.62;

/** Measures as the browser draws, each text once; where it cannot, on the safe side. */
export function textMeasure(font: string, size: number): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return (text) => text.length * size * BROADEST;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { width } = context.measureText(text);
    known.set(text, width);
    return width;
  };
}
