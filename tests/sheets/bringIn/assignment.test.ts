import fc from 'fast-check';
import { bestAssignment } from '../../../src/sheets/bringIn/assignment';

/** The best sum there is, by trying everything. */
function bestSum(scores: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const own = scores[row];
  if (!own) return 0;
  const without = bestSum(scores, row + 1, used);
  return own.reduce(
    (best, score, column) =>
      used.includes(column) ? best : Math.max(best, Math.max(0, score) + bestSum(scores, row + 1, [...used, column])),
    without,
  );
}

const grids = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 5,
  }),
);

test('uses no column twice, matches nothing without a score, and finds the best sum', () => {
  fc.assert(
    fc.property(grids, (scores) => {
      const columns = bestAssignment(scores);
      const taken = columns.filter((column) => column !== null);
      const sum = columns.reduce<number>(
        (total, column, row) => total + (column === null ? 0 : (scores[row]?.[column] ?? 0)),
        0,
      );
      expect(new Set(taken).size).toBe(taken.length);
      expect(columns).toHaveLength(scores.length);
      for (const [row, column] of columns.entries())
        if (column !== null) expect(scores[row]?.[column]).toBeGreaterThan(0);
      expect(sum).toBe(bestSum(scores));
    }),
  );
});

test('nothing is assigned where there is nothing', () => {
  expect(bestAssignment([])).toEqual([]);
  expect(bestAssignment([[], []])).toEqual([null, null]);
});
