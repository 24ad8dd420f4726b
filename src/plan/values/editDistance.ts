/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to turn one text into the other.
 * `Infinity` when it takes more than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const [source, target] = [[...from], [...to]];
  if (Math.abs(source.length - target.length) > limit) return Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [row, letter] of source.entries()) {
    const current = [row + 1];
    for (const [column, other] of target.entries()) {
      const changed = at(last, column) + (letter === other ? 0 : 1);
      const isSwap = row > 0 && column > 0 && letter === target[column - 1] && source[row - 1] === other;
      const swapped = isSwap ? at(beforeLast, column - 1) + 1 : Infinity;
      current.push(Math.min(changed, at(last, column + 1) + 1, at(current, column) + 1, swapped));
    }
    if (Math.min(...current) > limit && Math.min(...last) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, target.length);
  return distance > limit ? Infinity : distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
