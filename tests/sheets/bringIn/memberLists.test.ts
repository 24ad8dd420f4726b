import { bringIn, contents, figures, matched } from './broughtIn';

/** Tabs as a spreadsheet puts them on the clipboard. */
const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');

describe('member lists', () => {
  test('headers of other words, and what we have no place for', () => {
    const list = bringIn(
      lines(
        ['Nr', 'Fullt navn', 'Stillingstittel', 'Arbeidsgiver', 'E-post', 'Mobil', 'Erfaring'],
        ['1', 'Person En', 'Kommuneoverlege', 'Verdal kommune', 'en@example.no', '900 00 000', 'EPJ'],
        ['2', 'Person To', 'Sykepleier', 'Levanger', 'to@example.no', '900 00 001', ''],
      ),
    );
    expect(list.reading.table).toBe('memberships');
    expect(matched(list)).toEqual({ person: 'Fullt navn', role: 'Stillingstittel', municipality: 'Arbeidsgiver' });
    expect(list.reading.matches.rest).toEqual({ c0: 'leaveOut', c4: 'leaveOut', c5: 'leaveOut', c6: 'comment' });
    expect(contents(list)).toEqual([
      { person: 'Person En', role: 'Kommuneoverlege', municipality: 'Verdal', comment: 'Erfaring: EPJ' },
      { person: 'Person To', role: 'Sykepleier', municipality: 'Levanger' },
    ]);
  });

  test('nynorsk and English headers', () => {
    const nynorsk = bringIn(
      lines(
        ['Kommune', 'Namn', 'Yrkesrolle', 'Gruppe', 'Leiar', 'Frå dato'],
        ['Molde', 'Kommuneoverlegen', 'Kommuneoverlege', 'Lokal arbeidsgruppe', 'Ja', '4.9.2018'],
      ),
      { language: 'nn' },
    );
    expect(contents(nynorsk)).toEqual([
      {
        municipality: 'Molde',
        person: 'Kommuneoverlegen',
        role: 'Kommuneoverlege',
        group: 'LAG',
        isLeader: 'Ja',
        start: 43347,
      },
    ]);
    const english = bringIn(
      lines(['Municipality', 'Name', 'Role', 'Leader'], ['Molde', 'Chief physician', 'Nurse', 'No']),
      { language: 'en' },
    );
    expect(contents(english)).toEqual([
      { municipality: 'Molde', person: 'Chief physician', role: 'Nurse', isLeader: 'No' },
    ]);
  });

  test('a name in two columns becomes one', () => {
    const list = bringIn(
      lines(['Etternavn', 'Fornavn', 'Kommune'], ['Person', 'En', 'Verdal'], ['Person', '', 'Verdal']),
    );
    expect(matched(list)).toMatchObject({ person: 'Fornavn + Etternavn' });
    expect(contents(list)).toEqual([
      { person: 'En Person', municipality: 'Verdal' },
      { person: 'Person', municipality: 'Verdal' },
    ]);
  });

  test('one column of name, post and municipality is parted', () => {
    const list = bringIn(
      lines(
        ['Navn, stilling, kommune', 'Region'],
        ['Person En, kommuneoverlege, Ørland', 'Fosen IKS'],
        ['Person To, Bjugn', 'Fosen IKS'],
        ['Person Tre, systemansvarlig, helse, Rissa', 'Fosen IKS'],
      ),
    );
    expect(contents(list)).toEqual([
      { person: 'Person En', role: 'Kommuneoverlege', municipality: 'Ørland', region: 'Fosen IKS' },
      { person: 'Person To', municipality: 'Bjugn', region: 'Fosen IKS' },
      expect.objectContaining({ person: 'Person Tre', role: 'systemansvarlig, helse', comment: 'Kommune: Rissa' }),
    ]);
    const whole = bringIn('Navn, stilling, kommune\nPerson En, kommuneoverlege, Ørland\nPerson To, Bjugn', {
      change: (draft) => ({ ...draft, list: { ...draft.list, whole: ['c0'] } }),
    });
    expect(whole.reading.list.columns).toHaveLength(1);
  });

  test('a plain list of lines with regions above them', () => {
    const list = bringIn(
      [
        'Lokale arbeidsgrupper',
        '',
        'Fosen IKS',
        '• Person En, kommuneoverlege, Ørland',
        '• Person To, Bjugn',
        '',
        'Værnesregionen:',
        '• Person Tre, IKT-rådgiver, Meråker',
        '• Person Fire, fastlege, Selbu',
      ].join('\n'),
    );
    expect(figures(list)).toEqual({ ready: 4 });
    expect(contents(list)).toEqual([
      { group: 'LAG', region: 'Fosen IKS', person: 'Person En', role: 'Kommuneoverlege', municipality: 'Ørland' },
      { group: 'LAG', region: 'Fosen IKS', person: 'Person To', municipality: 'Bjugn' },
      { group: 'LAG', region: 'Værnesregionen', person: 'Person Tre', role: 'IKT-rådgiver', municipality: 'Meråker' },
      { group: 'LAG', region: 'Værnesregionen', person: 'Person Fire', role: 'Fastlege', municipality: 'Selbu' },
    ]);
  });

  test('rows that name a region or a group head those below them', () => {
    const list = bringIn(
      lines(
        ['Navn', 'Kommune', 'Rolle'],
        ['Fosen IKS – LAG', '', ''],
        ['Person En', 'Ørland', 'Kommuneoverlege'],
        ['Person To', 'Bjugn', 'Sykepleier'],
        ['Sum', '2', ''],
        ['Navn', 'Kommune', 'Rolle'],
        ['Region: Værnesregionen', '', ''],
        ['Person Tre', 'Meråker', 'Fastlege'],
        ['* Fastlegen er ikke spurt', '', ''],
      ),
    );
    expect(list.reading.list.leftOut.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'heading'],
      [5, 'sum'],
      [6, 'header'],
      [7, 'heading'],
      [9, 'note'],
    ]);
    expect(contents(list)).toEqual([
      { region: 'Fosen IKS', group: 'LAG', person: 'Person En', municipality: 'Ørland', role: 'Kommuneoverlege' },
      { region: 'Fosen IKS', group: 'LAG', person: 'Person To', municipality: 'Bjugn', role: 'Sykepleier' },
      { region: 'Værnesregionen', group: 'LAG', person: 'Person Tre', municipality: 'Meråker', role: 'Fastlege' },
    ]);
  });

  test('a row that looks like a sum can be brought in all the same', () => {
    const text = lines(['Navn', 'Kommune', 'Rolle'], ['Person En', 'Verdal', 'IT'], ['Sum', '', '']);
    expect(figures(bringIn(text))).toEqual({ ready: 1 });
    const all = bringIn(text, { change: (draft) => ({ ...draft, list: { ...draft.list, included: [3] } }) });
    expect(contents(all)[1]).toEqual({ person: 'Sum' });
  });

  test('a region written once holds for the rows below it', () => {
    const text = lines(
      ['Region', 'Navn', 'Kommune'],
      ['Fosen IKS', 'Person En', 'Ørland'],
      ['', 'Person To', 'Bjugn'],
      ['Værnesregionen', 'Person Tre', 'Meråker'],
      ['', 'Person Fire', 'Selbu'],
    );
    const regions = (list: ReturnType<typeof bringIn>): unknown[] =>
      list.rows.rows.map(({ content }) => content['region']);
    expect(regions(bringIn(text))).toEqual(['Fosen IKS', 'Fosen IKS', 'Værnesregionen', 'Værnesregionen']);
    const asIs = bringIn(text, { change: (draft) => ({ ...draft, list: { ...draft.list, asIs: ['c0'] } }) });
    expect(regions(asIs)).toEqual(['Fosen IKS', undefined, 'Værnesregionen', undefined]);
  });

  test('«Leder» and «Medlem» answer whether somebody leads', () => {
    const list = bringIn(
      lines(['Navn', 'Kommune', 'Verv'], ['Person En', 'Verdal', 'Leder'], ['Person To', 'Levanger', 'Medlem']),
    );
    expect(list.rows.rows.map(({ content }) => content['isLeader'])).toEqual(['Ja', 'Nei']);
  });

  test('a column of leaders’ names is no column of yes and no', () => {
    const list = bringIn(
      lines(
        ['Kommune', 'Navn', 'Leder'],
        ['Verdal', 'Person En', 'Sjef Sjefsen'],
        ['Levanger', 'Person To', 'Sjef Sjefsen'],
        ['Steinkjer', 'Person Tre', 'Sjef Sjefsen'],
      ),
    );
    expect(list.reading.matches.columns['isLeader']?.confidence).toBe('unsure');
  });

  test('without headers the values tell', () => {
    const list = bringIn(
      lines(['Person En', 'Verdal', 'LAG', '04.09.2018'], ['Person To', 'Levanger', 'RAG', '04.09.2018']),
    );
    expect(list.reading.list.header).toBeNull();
    expect(list.reading.table).toBe('memberships');
    expect(matched(list)).toEqual({ person: 'c0', municipality: 'c1', group: 'c2', start: 'c3' });
  });

  test('forty members in one table by region, and every row is in one of the figures', () => {
    const places = {
      'Fosen IKS': ['Ørland', 'Bjugn', 'Rissa', 'Åfjord'],
      Værnesregionen: ['Stjørdal', 'Meråker', 'Tydal', 'Selbu'],
    };
    const rows = Object.entries(places).flatMap(([region, names]) => [
      [region, '', '', ''],
      ...Array.from({ length: 20 }, (_, index) => [
        `Person ${region} ${index}`,
        ['Kommuneoverlege', 'Sykepleier', 'IT'][index % 3] ?? '',
        names[index % names.length] ?? '',
        index % 7 === 0 ? 'x' : 'Nei',
      ]),
    ]);
    const list = bringIn(lines(['Medlem', 'Yrke', 'Fra kommune', 'Leder'], ...rows));
    expect(list.rows.rows).toHaveLength(40);
    // Rissa is a municipality of another time, and «x» may mean several things: each is asked about.
    expect(figures(list)).toEqual({ ready: 30, asks: 10 });
    expect(Object.values(figures(list)).reduce((sum, count) => sum + count, 0)).toBe(40);
  });
});
