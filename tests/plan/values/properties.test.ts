import { calendarDay, serialOfDay, type CalendarDay } from '../../../src/plan/calendarDay';
import { kroner } from '../../../src/plan/kroner';
import type { Reading } from '../../../src/plan/reading';
import {
  matchChoice,
  normaliseText,
  readAmount,
  readDate,
  readHeaderUnit,
  readPeriod,
  readShare,
  readYesNo,
} from '../../../src/plan/values';
import { seededRandom, type SeededRandom } from './seededRandom';

const context = { planYear: 2018 };
const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

function valueOf<T>(reading: Reading<T>): T | null | undefined {
  return 'value' in reading ? reading.value : undefined;
}

describe('an amount in kroner', () => {
  const styles: Readonly<Record<string, (digits: string) => string>> = {
    plain: (digits) => digits,
    spaces: (digits) => grouped(digits, ' '),
    'hard spaces': (digits) => grouped(digits, '\u00a0'),
    'narrow spaces and kr': (digits) => `${grouped(digits, '\u202f')}\u00a0kr`,
    'kr before': (digits) => `kr ${grouped(digits, ' ')}`,
    'two decimals': (digits) => `${grouped(digits, ' ')},00`,
    'points and two decimals': (digits) => `${grouped(digits, '.')},00`,
    'points and dash': (digits) => `${grouped(digits, '.')},-`,
    points: (digits) => grouped(digits, '.'),
    apostrophes: (digits) => grouped(digits, "'"),
    NOK: (digits) => `NOK ${digits}`,
  };

  test.each(Object.entries(styles))('reads back in the style «%s»', (_name, write) => {
    const random = seededRandom(1);
    const faults: unknown[] = [];
    for (let round = 0; round < 2000; round += 1) {
      const size = 10 ** random.integer(0, 9);
      const amount = random.integer(-size, size);
      const text = `${amount < 0 ? random.oneOf(['-', '−', '–']) : ''}${write(String(Math.abs(amount)))}`;
      const reading = readAmount({ value: text });
      if (valueOf(reading) !== amount) faults.push({ text, reading });
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('reads back with øre as Norway writes it', () => {
    const random = seededRandom(2);
    const faults: unknown[] = [];
    const nb = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const currency = new Intl.NumberFormat('nb-NO', { style: 'currency', currency: 'NOK' });
    for (let round = 0; round < 2000; round += 1) {
      const amount = kroner(random.integer(-1e11, 1e11) / 100);
      for (const text of [nb.format(amount), currency.format(amount), String(amount).replace('.', ',')]) {
        const reading = readAmount({ value: text });
        if (valueOf(reading) !== amount) faults.push({ text, reading });
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

test('a share reads back in per cent and in decimals', () => {
  for (let permille = 0; permille <= 1000; permille += 1) {
    const percent = String(permille / 10).replace('.', ',');
    expect(valueOf(readShare({ value: `${percent} %` }))).toBe(permille / 1000);
    expect(valueOf(readShare({ value: String(permille / 1000).replace('.', ',') }))).toBe(permille / 1000);
  }
});

describe('a day', () => {
  const pad = (number: number): string => String(number).padStart(2, '0');
  const styles: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
    'dd.mm.yyyy': (year, month, day) => `${pad(day)}.${pad(month)}.${year}`,
    'd.m.yyyy': (year, month, day) => `${day}.${month}.${year}`,
    'd.m.yy': (year, month, day) => `${day}.${month}.${pad(year % 100)}`,
    'd/m-yy': (year, month, day) => `${day}/${month}-${pad(year % 100)}`,
    'yyyy-mm-dd': (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
    yyyymmdd: (year, month, day) => `${year}${pad(month)}${pad(day)}`,
    'd. month yyyy': (year, month, day) => `${day}. ${months[month - 1] ?? ''} ${year}`,
    'd.mon yyyy': (year, month, day) => `${day}.${(months[month - 1] ?? '').slice(0, 3)} ${year}`,
  };
  const days: readonly (readonly [number, number, number, CalendarDay])[] = [
    2016, 2017, 2018, 2019, 2020, 2021, 2023,
  ].flatMap((year) =>
    Array.from(
      { length: 12 * 31 },
      (_, index) => [year, Math.floor(index / 31) + 1, (index % 31) + 1] as const,
    ).flatMap(([inYear, month, day]) => {
      const found = calendarDay(inYear, month, day);
      return found ? [[inYear, month, day, found] as const] : [];
    }),
  );

  test.each(Object.entries(styles))('reads back in the style «%s»', (_name, write) => {
    expect(days.length).toBe(365 * 5 + 366 * 2);
    const faults: unknown[] = [];
    for (const [year, month, day, iso] of days) {
      const text = write(year, month, day);
      const reading = readDate({ value: text }, context);
      if (reading.verdict !== 'accept' || reading.value !== iso) faults.push({ text, reading });
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('reads back as a serial number in both systems', () => {
    for (const [, , , iso] of days) {
      for (const date1904 of [false, true]) {
        const cell = { value: serialOfDay(iso, date1904), numberFormat: 'dd.mm.yyyy' };
        expect(readDate(cell, { ...context, date1904 })).toEqual({ verdict: 'accept', value: iso });
      }
    }
  });

  test('that does not exist is never read as another', () => {
    for (const [month, day] of [
      [2, 29],
      [2, 30],
      [4, 31],
      [6, 31],
      [9, 31],
      [11, 31],
    ] as const) {
      for (const [name, write] of Object.entries(styles)) {
        const reading = readDate({ value: write(2018, month, day) }, context);
        expect([name, reading.verdict]).toEqual([name, 'reject']);
      }
    }
  });

  test('begins a period that ends on a later one', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 2000; round += 1) {
      const [one, other] = [random.oneOf(days), random.oneOf(days)];
      const [from, to] = one[3] <= other[3] ? [one, other] : [other, one];
      const write = random.oneOf(
        [styles['dd.mm.yyyy'], styles['yyyy-mm-dd'], styles['d. month yyyy']].flatMap((style) => style ?? []),
      );
      const joint = random.oneOf([' - ', '–', ' – ', ' til ', '-']);
      const text = write(from[0], from[1], from[2]) + joint + write(to[0], to[1], to[2]);
      expect([text, valueOf(readPeriod({ value: text }, context))]).toEqual([text, { start: from[3], end: to[3] }]);
    }
  });
});

describe('any text', () => {
  const alphabet = [
    ..."0123456789 .,-–−/()'%⅓\u00a0\u202f\n",
    ...'abdefghiklmnoprstuvwøåQW',
    '\u030a',
    '\u200b',
    '\ufeff',
    '😀',
    '\ud800',
  ];
  const words = [
    ...['kr', 'kr.', 'mill.', 'tkr', 'ca.', 'NOK', ',-', '1 200 000', '250.000', '1,2', '33', '%', '1/3', 'stilling'],
    ...[
      'september',
      'sept.',
      'des.',
      '2018',
      '18',
      '1.',
      '31.12.',
      '04/09/2018',
      'uke',
      'veke',
      'Q1',
      'kvartal',
      'tertial',
    ],
    ...[
      'høsten',
      'våren',
      'fra',
      'til',
      'til og med',
      'innen',
      'frem til',
      'og',
      'mellom',
      'medio',
      'i løpet av',
      'tirsdag',
    ],
    ...[' ', '-', '–', '/', '.', '#N/A', 'ja', 'nei'],
  ];

  function randomText(random: SeededRandom): string {
    const source = random.integer(0, 1) === 0 ? alphabet : words;
    const glue = random.oneOf(['', '', ' ']);
    return Array.from({ length: random.integer(0, 14) }, () => random.oneOf(source)).join(glue);
  }

  const readers: readonly ((value: string) => Reading<unknown>)[] = [
    (value) => readAmount({ value }),
    (value) => readAmount({ value }, { headerUnit: 1000 }),
    (value) => readShare({ value }),
    (value) => readDate({ value }, context),
    (value) => readPeriod({ value }, context),
    (value) => readYesNo({ value }),
    (value) => matchChoice(value, { wages: ['Lønn'], travel: ['Reise'] }),
  ];

  test('gets a verdict with whole values from every reader, the same once normalised, in bounded time', () => {
    const random = seededRandom(4);
    const faults: unknown[] = [];
    const started = secondsUsed();
    for (let round = 0; round < 100_000; round += 1) {
      const text = randomText(random);
      readHeaderUnit(text);
      const normalised = normaliseText(text);
      if (normaliseText(normalised) !== normalised) faults.push({ text, normalised });
      for (const read of readers) {
        const reading = read(text);
        if (!isWhole(reading)) faults.push({ text, reading });
        if (normalised !== text && JSON.stringify(read(normalised)) !== JSON.stringify(reading)) {
          faults.push({ text, normalised, reading });
        }
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    // Several times what it takes, so that only a reader that runs away fails.
    expect(secondsUsed() - started).toBeLessThan(90);
  }, 300_000);

  test.each([
    '1',
    ' ',
    '-',
    '.',
    ',',
    "'",
    '(',
    '1 ',
    '1.',
    '1-',
    '1/',
    'a',
    'a ',
    'til ',
    'uke 1-',
    '1. sept - ',
    'fra ',
  ])('made of many «%s» is turned away at once', (part) => {
    const text = part.repeat(20_000);
    const started = performance.now();
    for (const read of readers) expect(['accept', 'accept-note', 'reject']).toContain(read(text).verdict);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each(['1 ', '1.', '1-', '1/', 'a ', 'a', ' og ', 'til ', 'uke 1-', '1. sept - ', '1/9-', 'fra ', 'hele '])(
    'of the longest length that is read, of «%s», takes little time',
    (part) => {
      const text = part.repeat(100).slice(0, 99).trim();
      const started = secondsUsed();
      for (let round = 0; round < 20; round += 1) for (const read of readers) read(`${text}${round}`);
      expect(secondsUsed() - started).toBeLessThan(2);
    },
  );
});

/** Of the processor, so that a busy machine makes no difference. */
function secondsUsed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** No NaN, no infinity, no period that ends before it starts, nothing undefined. */
function isWhole(reading: Reading<unknown>): boolean {
  if (reading.verdict === 'reject') return true;
  const values = reading.verdict === 'ask' ? reading.candidates : [reading.value];
  return values.every((value) => {
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value !== 'object' || value === null) return value !== undefined;
    const { start, end } = value as { start: string | null; end: string | null };
    return start === null ? end !== null : end === null || start <= end;
  });
}
