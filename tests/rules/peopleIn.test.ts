import fc from 'fast-check';
import type { Membership } from '../../src/plan/membership';
import { foldLine } from '../../src/plan/values/normalise';
import { checkPlan } from '../../src/rules/engine';
import { nameHash } from '../../src/rules/nameHash';
import { isNamed, personKey } from '../../src/rules/people';
import { peopleOf } from '../../src/rules/peopleIn';
import { grouped } from '../../src/rules/organisation';
import { settingsOf } from '../../src/rules/settings';
import { workbookWith } from '../bench/members';
import { sheetReadingOf } from './sheetReading';

/** Texts that differ in what folding does away with: case, spaces, dashes, apostrophes, invisible and composed letters. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'Kari',
        'kari',
        'KARI',
        'Åse',
        'A\u030Ase',
        'åse',
        'O’Hara',
        "O'Hara",
        'van',
        'der',
        'IT',
        'Jon–Arne',
        'Jon-Arne',
      ],
      ...['×', '÷', 'ß', 'Ÿ', 'ÿ', '\u00AD', '\u00B4', '`', '5', ',', '\n', '\t', '\u00A0', 'Σ', 'İ'],
    ),
    { maxLength: 5 },
  )
  .chain((words) => fc.constantFrom('', ' ', '  ').map((between) => words.join(between)));

test('names that are the same but for how they are written have the same hash', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 12 })), (name) => {
      expect(nameHash(name)).toBe(nameHash(foldLine(name)));
    }),
    { numRuns: 2_000 },
  );
});

const seatAt = (row: number, person: string, role: string, municipality: string | null): Membership =>
  ({
    person: { value: person, at: { sheet: 'Medlemskap', row, column: 2 } },
    role: { value: role },
    municipality: { value: municipality },
  }) as unknown as Membership;

test('the people in a list are those that their keys tell apart, in the order in which they first appear', () => {
  const seat = fc.tuple(text, fc.constantFrom('', 'IT', 'Kari Åse'), fc.constantFrom(null, '1502', '5018'));
  fc.assert(
    fc.property(fc.array(seat, { maxLength: 40 }), (rows) => {
      const seats = rows.map(([person, role, municipality], row) => seatAt(row, person, role, municipality));
      const people = peopleOf(seats);
      const expected = [...grouped(seats, personKey).values()];
      expect(people.all).toEqual(expected);
      expect(people.count).toBe(expected.length);
      expect(people.withSeveral).toHaveLength(expected.filter((theirs) => theirs.length > 1).length);
      for (const each of seats) expect(people.has(each)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['Kari Nordmann', true],
  ['Nordmann, Kari', true],
  ['Ola van der Berg', true],
  ['Åse Ås', true],
  ['Kari\tNordmann', true],
  ['kari nordmann', false],
  ['Kari', false],
  ['Kari Nordmann (vara)', false],
  ['Sykepleier 2, Molde', false],
  ['Kommuneoverlege, Molde', false],
  ['', false],
])('whether «%s» is somebody’s name: %s', (person, expected) => {
  expect(isNamed(seatAt(0, person, '', null))).toBe(expected);
});

test('thirty thousand members are checked without ado', () => {
  const reading = sheetReadingOf(workbookWith(30_000));
  const settings = settingsOf(reading.plan);
  const start = process.cpuUsage();
  expect(checkPlan(reading, settings).length).toBeGreaterThan(100);
  // Measured: 300 ms before anything is warm. The bound leaves room for slow machines, and fails on anything quadratic.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000);
});
