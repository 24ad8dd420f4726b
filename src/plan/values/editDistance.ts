/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to turn one text into the other.
 * `Infinity` when it takes more than `limit`. Written plainly: every text that is no choice is held against every name.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const [source, target] = [[...from], [...to]];
  const width = target.length;
  if (Math.abs(source.length - width) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, index) => index);
  let current: number[] = [];
  let lastLeast = 0;
  for (let row = 0; row < source.length; row += 1) {
    const letter = source[row];
    const letterBefore = source[row - 1];
    current[0] = row + 1;
    let least = row + 1;
    for (let column = 0; column < width; column += 1) {
      const other = target[column];
      let fewest = at(last, column) + (letter === other ? 0 : 1);
      fewest = Math.min(fewest, at(last, column + 1) + 1, at(current, column) + 1);
      if (row > 0 && column > 0 && letterBefore === other && letter === target[column - 1])
        fewest = Math.min(fewest, at(beforeLast, column - 1) + 1);
      current[column + 1] = fewest;
      least = Math.min(least, fewest);
    }
    if (least > limit && lastLeast > limit) return Infinity;
    lastLeast = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const distance = at(last, width);
  return distance > limit ? Infinity : distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
