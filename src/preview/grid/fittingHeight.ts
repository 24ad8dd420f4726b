/** What of a cell decides how high its row must be. */
export interface FittingCell {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Pixels that a wrapped text has in breadth; `null` for one that does not wrap. */
  readonly breadth: number | null;
}

/** The breadth of a text, in pixels. */
export type MeasureText = (text: string, size: number, isBold: boolean) => number;

export const pixelsPerPoint = 96 / 72;
/** As Excel has it: a line of 11 points takes 20 pixels. */
const lineHeight = 1.34;

/** The pixels that a row takes for its largest font and its wrapped texts. */
export function fittingHeight(cells: readonly FittingCell[], measure: MeasureText): number {
  return cells.reduce((highest, { text, size, isBold, breadth }) => {
    const lines = breadth === null ? 1 : linesOf(text, breadth, (part) => measure(part, size, isBold));
    return Math.max(highest, Math.ceil(size * pixelsPerPoint * lineHeight * lines));
  }, 0);
}

/** How many lines a text takes where a line is broken after a space or a hyphen, and within a word that is too long. */
export function linesOf(text: string, breadth: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, breadth, measure), 0);
}

function linesOfParagraph(paragraph: string, breadth: number, measure: (text: string) => number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of paragraph.match(/[^\s-]*[\s-]*/g) ?? []) {
    const bare = measure(piece.trimEnd());
    if (filled > 0 && filled + bare > breadth) {
      lines += 1;
      filled = 0;
    }
    const broken = Math.max(0, Math.ceil(bare / breadth) - 1);
    lines += broken;
    filled += measure(piece) - broken * breadth;
  }
  return lines;
}

/** Measured where there is a canvas; elsewhere every letter is as wide as a digit. */
export function measureOnCanvas(fontFamily: string): MeasureText {
  const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  return (text, size, isBold) => {
    if (!canvas) return text.length * size * 0.64;
    canvas.font = `${isBold ? 'bold ' : ''}${size * pixelsPerPoint}px ${fontFamily}`;
    return canvas.measureText(text).width;
  };
}
