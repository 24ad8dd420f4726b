import type { Reading } from '../../src/plan/reading';
import { readAmount, readDate, readPeriod, readShare, readYesNo } from '../../src/plan/values';
import { readVariants, type Variant } from './data/variants';

/** Municipalities are matched against the register and not by a reader of values. */
const kindsReadElsewhere = ['municipality'];
const variants = readVariants();
const context = { planYear: 2018 };

/** The verdict with every value in the way the table writes it. */
function read(variant: Variant): Reading<string> {
  const { kind, input } = variant;
  const isNumberCell = /^number cell/.test(variant.context);
  const cell = {
    value: isNumberCell ? Number(input) : input,
    numberFormat: variant.context.includes('date format') ? 'dd.mm.yyyy' : 'General',
  };
  if (kind === 'amount') return written(readAmount(cell), String);
  if (kind === 'share') return written(readShare(cell), (share) => (share === 1 / 3 ? '1/3' : String(share)));
  if (kind === 'boolean') return written(readYesNo(cell), String);
  return variant.context.includes('period column')
    ? written(readPeriod(cell, context), ({ start, end }) => `${start ?? ''}..${end ?? ''}`)
    : written(readDate(cell, context), String);
}

function written<T>(reading: Reading<T>, write: (value: T) => string): Reading<string> {
  if (reading.verdict === 'reject') return reading;
  if (reading.verdict === 'ask') return { ...reading, candidates: reading.candidates.map(write) };
  return { ...reading, value: reading.value === null ? null : write(reading.value) };
}

describe('the table of Norwegian input variants', () => {
  const rowsReadHere = variants.filter((variant) => !kindsReadElsewhere.includes(variant.kind));

  test('is read here but for the municipalities', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of variants) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ amount: 55, share: 5, date: 23, period: 32, municipality: 17, boolean: 15 });
    expect(rowsReadHere).toHaveLength(variants.length - 17);
  });

  test('keeps its invisible characters', () => {
    const all = variants.map((variant) => variant.input).join('');
    for (const character of ['\u00a0', '\u202f', '\u2009', '\u2007', '\u2212', 'A\u030a'])
      expect(all).toContain(character);
  });

  test.each(rowsReadHere.map((variant) => [variant.line, variant.kind, variant.input, variant] as const))(
    'line %d: %s «%s»',
    (_line, _kind, _input, variant) => {
      const reading = read(variant);
      expect(reading.verdict).toBe(variant.verdict);
      if (reading.verdict === 'accept' || reading.verdict === 'accept-note') {
        expect(reading.value ?? '').toBe(variant.expected);
      } else if (reading.verdict === 'ask' && variant.expected !== '') {
        expect(reading.candidates).toContain(variant.expected);
      }
    },
  );
});
