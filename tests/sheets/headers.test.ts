import { budgetTable } from '../../src/sheets/declarations/budget';
import { financingTable } from '../../src/sheets/declarations/financing';
import { matchHeaders, normaliseHeader } from '../../src/sheets/read/headers';

const match = (...headers: string[]) =>
  matchHeaders(
    budgetTable,
    headers.map((value, column) => ({ value, at: { sheet: 'Ark1', row: 0, column } })),
  );

describe('headers', () => {
  test.each([
    ['Rev.budsjett*', 'Rev. budsjett'],
    ['REV.BUDSJETT', 'rev.budsjett'],
    ['Budsjett (i 1000 kr)', 'Budsjett'],
    ['Budsjett (kr)', 'Budsjett'],
    ['Budsjett i hele tusen kr', 'Budsjett'],
    ['Hele\u00a0søknaden', 'Hele  søknaden '],
    ['Formål\u00b9', 'Formål'],
    ['Fylke / mottaker', 'Fylke/mottaker'],
    ['Formål', 'Forma\u030al'],
  ])('«%s» is read as «%s»', (one, other) => {
    expect(normaliseHeader(one)).toBe(normaliseHeader(other));
  });

  test.each([
    ['Til', 'Tilskudd'],
    ['Budsjett', 'Budsjettalternativ'],
    ['Egenandel', 'Minste egenandel'],
  ])('«%s» and «%s» stay apart', (one, other) => {
    expect(normaliseHeader(one)).not.toBe(normaliseHeader(other));
  });

  test.each(['nb', 'nn', 'en'] as const)(
    'every column is found by its own header in %s, in reverse order',
    (language) => {
      for (const declaration of [budgetTable, financingTable]) {
        const cells = [...declaration.columns].reverse().map(({ headers }, column) => ({
          value: headers[language],
          at: { sheet: 'Ark1', row: 0, column },
        }));
        const { columns, unknown, duplicates } = matchHeaders<string>(declaration, cells);
        const count = declaration.columns.length;
        expect(Object.fromEntries(Object.entries(columns).map(([id, found]) => [id, found?.column]))).toEqual(
          Object.fromEntries(declaration.columns.map(({ id }, index) => [id, count - 1 - index])),
        );
        expect([unknown, duplicates]).toEqual([[], []]);
      }
    },
  );

  test('an alias never takes a column that another header names plainly', () => {
    const { columns, unknown } = match('Budsjett', 'Aktivitet', 'Bekreftet tildeling');
    expect(columns.confirmed?.column).toBe(2);
    expect(unknown.map(({ header }) => header)).toEqual(['Budsjett']);
  });

  test("a person's own columns are unknown and left alone", () => {
    expect(match('Aktivitet', 'Ansvarlig', 'Budsjett').unknown.map(({ at }) => at.column)).toEqual([1]);
  });

  test('of two columns with the same header the first is read and the second is told', () => {
    const { columns, duplicates } = match('Aktivitet', 'Finansiering', 'Finansiering');
    expect(columns.financing?.column).toBe(1);
    expect(duplicates).toEqual([{ header: 'Finansiering', at: { sheet: 'Ark1', row: 0, column: 2 } }]);
  });
});
