import type { Reading } from '../../src/plan/reading';
import { laterMunicipalities } from '../../src/plan/registers/municipalitySuccessors';
import { readAmount, readDate, readPeriod, readShare, readYesNo } from '../../src/plan/values';
import { readMunicipality } from '../../src/plan/values/municipality';
import { readVariants, type Variant } from './data/variants';

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
  if (kind === 'municipality') return written(readMunicipality(cell), String);
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

/** Of a municipality formed after 2018 the table has the number, and the reading has what it was formed from. */
function candidatesOf({ kind, expected }: Variant): readonly string[] {
  const later = kind === 'municipality' ? laterMunicipalities.find(({ number }) => number === expected) : undefined;
  return later?.parts ?? [expected];
}

describe('the table of Norwegian input variants', () => {
  test('is read whole', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of variants) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ amount: 55, share: 5, date: 23, period: 32, municipality: 17, boolean: 15 });
  });

  test('keeps its invisible characters', () => {
    const all = variants.map((variant) => variant.input).join('');
    for (const character of ['\u00a0', '\u202f', '\u2009', '\u2007', '\u2212', 'A\u030a'])
      expect(all).toContain(character);
  });

  test.each(variants.map((variant) => [variant.line, variant.kind, variant.input, variant] as const))(
    'line %d: %s «%s»',
    (_line, _kind, _input, variant) => {
      const reading = read(variant);
      expect(reading.verdict).toBe(variant.verdict);
      if (reading.verdict === 'accept' || reading.verdict === 'accept-note') {
        expect(reading.value ?? '').toBe(variant.expected);
      } else if (reading.verdict === 'ask' && variant.expected !== '') {
        expect(reading.candidates).toEqual(expect.arrayContaining([...candidatesOf(variant)]));
      }
    },
  );
});
