import type { Finding } from './finding';

interface Positioned {
  readonly finding: Finding;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Findings in the order people read them: by sheet, row and column of their first place, then by rule and message. Findings
 * without a place come first: a missing sheet explains much of what follows. The order never depends on the order given.
 */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map(position)
    .sort(compare)
    .map(({ finding }) => finding);
}

function position(finding: Finding): Positioned {
  const place = finding.places[0];
  if (!place) return { finding, sheet: '', row: -1, column: -1 };
  let column = 0;
  let row = 0;
  for (let index = 0; index < place.cell.length; index++) {
    const code = place.cell.charCodeAt(index);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else break;
  }
  return { finding, sheet: place.sheet, row, column };
}

function compare(a: Positioned, b: Positioned): number {
  return (
    compareText(a.sheet, b.sheet) ||
    a.row - b.row ||
    a.column - b.column ||
    compareText(a.finding.rule, b.finding.rule) ||
    compareText(a.finding.message, b.finding.message) ||
    compareText(JSON.stringify(a.finding), JSON.stringify(b.finding))
  );
}

/** By code unit: the same on every machine and in every language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
