import { bringIn, contents, figures, matched } from './broughtIn';

const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

describe('progress plans', () => {
  test('other headers, phases as headings, days without a year are asked about', () => {
    const list = bringIn(
      lines(
        ['Fremdriftsplan for Helseplattformen', '', '', '', ''],
        ['Hva', 'Hvem', 'Planlagt start', 'Tidsfrist', '% fullført'],
        ['Fase 1: Oppstart', '', '', '', ''],
        ['Oppstartssamling', 'Programledelsen', '17.09.2018', '18.09.2018', '50 %'],
        ['Møte i RAG', 'RAG', '4.10', '', '0'],
        ['Fase 2: Opplæring', '', '', '', ''],
        ['Kick-off', 'LAG', '12/02/2019', '', ''],
      ),
    );
    expect(list.reading.table).toBe('activities');
    expect(matched(list)).toEqual({
      name: 'Hva',
      responsible: 'Hvem',
      start: 'Planlagt start',
      end: 'Tidsfrist',
      progress: '% fullført',
    });
    expect(figures(list)).toEqual({ ready: 1, asks: 2 });
    expect(contents(list)).toEqual([
      {
        name: 'Oppstartssamling',
        responsible: 'Programledelsen',
        start: 43360,
        end: 43361,
        progress: 0.5,
        comment: 'Fase 1: Oppstart',
      },
      { name: 'Møte i RAG', responsible: 'RAG', progress: 0, comment: 'Fase 1: Oppstart; Start: 4.10' },
      { name: 'Kick-off', responsible: 'LAG', comment: 'Fase 2: Opplæring; Start: 12/02/2019' },
    ]);
  });

  test('a period becomes a start and an end', () => {
    const list = bringIn(
      lines(
        ['Aktivitet', 'Periode', 'Status'],
        ['Opplæring', '01.09.18 - 31.12.18', 'I gang'],
        ['Samling', 'høsten', ''],
      ),
    );
    expect(contents(list)).toEqual([
      { name: 'Opplæring', start: 43344, end: 43465, status: 'Pågår' },
      { name: 'Samling', comment: 'Periode: høsten' },
    ]);
    expect(figures(list)).toEqual({ ready: 1, asks: 1 });
  });

  test('headings of two rows', () => {
    const list = bringIn(
      lines(
        ['Aktivitet', 'Tidsrom', '', 'Ansvarlig'],
        ['', 'Start', 'Slutt', ''],
        ['Møte', '04.09.2018', '05.09.2018', 'RAG'],
      ),
    );
    expect(list.reading.list.header).toEqual({ first: 0, last: 1 });
    expect(contents(list)).toEqual([{ name: 'Møte', start: 43347, end: 43348, responsible: 'RAG' }]);
  });

  test('every region at once stays as it is written', () => {
    const list = bringIn(
      lines(
        ['Aktivitet', 'Start', 'Region'],
        ['Samling', '04.09.2018', 'Alle'],
        ['Møte', '05.09.2018', 'Fosen og Namdal'],
      ),
    );
    expect(list.rows.rows.map(({ content }) => content['regions'])).toEqual(['Alle', 'Fosen IKS; Namdal Regionråd']);
  });
});

describe('budgets', () => {
  test('the plan’s own table: sums are left out, own funding says itself what it is', () => {
    const list = bringIn(
      lines(
        ['Budsjett skjønnsmidler', '', '', ''],
        ['(beløp i 1000 kr)', '', '', ''],
        ['Aktivitet', 'Periode', 'Budsjett', 'Rev. budsjett*'],
        ['Prosjektleder opsjonsaktører (⅓)', '01.09.18 - 31.12.18', '250', '250'],
        ['Diverse', '2018', '50', '100'],
        ['Egenfinansiering', '', '300', '350'],
        ['Sum', '', '600', '700'],
        ['*Budsjett hvis hele søknadsbeløpet innvilges', '', '', ''],
      ),
    );
    expect(list.reading.table).toBe('budget');
    expect(matched(list)).toEqual({
      activity: 'Aktivitet',
      confirmed: 'Budsjett',
      fullApplication: 'Rev. budsjett*',
      financing: 'byRow',
      costType: 'byRow',
      period: 'Periode',
    });
    expect(contents(list)).toEqual([
      {
        activity: 'Prosjektleder opsjonsaktører (⅓)',
        confirmed: 250_000,
        fullApplication: 250_000,
        financing: 'Tilskudd',
        start: 43344,
        end: 43465,
      },
      {
        activity: 'Diverse',
        confirmed: 50_000,
        fullApplication: 100_000,
        financing: 'Tilskudd',
        start: 43101,
        end: 43465,
      },
      {
        activity: 'Egenfinansiering',
        confirmed: 300_000,
        fullApplication: 350_000,
        financing: 'Egenfinansiering',
        costType: 'Egeninnsats',
      },
    ]);
  });

  test('another layout: a unit in the header, sub-totals, a column of who pays', () => {
    const list = bringIn(
      lines(
        ['Post', 'Beløp (i 1000 kr)', 'Finansieres av', 'Art', 'Bilag'],
        ['Reiser til samlinger', '1 250', 'Skjønnsmidler', 'Reise', '7'],
        ['Sum reiser', '1 250', '', '', ''],
        ['Egne timer', '1,5 mill.', 'Egenandel', 'Egeninnsats', '12'],
        ['Lokaler', 'ca. 40', 'Tilskot', 'Leie', '3'],
      ),
    );
    expect(list.reading.table).toBe('budget');
    expect(figures(list)).toEqual({ ready: 2, notUnderstood: 1 });
    expect(contents(list)).toEqual([
      {
        activity: 'Reiser til samlinger',
        confirmed: 1_250_000,
        financing: 'Tilskudd',
        costType: 'Reise',
        comment: 'Bilag: 7',
      },
      {
        activity: 'Egne timer',
        confirmed: 1_500_000,
        financing: 'Egenfinansiering',
        costType: 'Egeninnsats',
        comment: 'Bilag: 12',
      },
      {
        activity: 'Lokaler',
        financing: 'Tilskudd',
        comment: 'Bilag: 3; Bekreftet tildeling: ca. 40; Kostnadsart: Leie',
      },
    ]);
  });
});

describe('other lists', () => {
  test('municipalities with their regions', () => {
    const list = bringIn(
      lines(
        ['Knr', 'Kommune', 'Fylke', 'Regionråd', 'Innbyggere'],
        ['5021', 'Oppdal', 'Sør-Trøndelag', 'Trondheimsregionen', '7 001'],
        ['5022', 'Rennebu', 'Trøndelag', 'SiO', '2486'],
      ),
    );
    expect(list.reading.table).toBe('municipalities');
    expect(contents(list)).toEqual([
      { number: 5021, name: 'Oppdal', county: 'Trøndelag', region: 'Trondheims-området', population: 7001 },
      { number: 5022, name: 'Rennebu', county: 'Trøndelag', region: 'SiO', population: 2486 },
    ]);
  });

  test('regions with their contact persons', () => {
    const list = bringIn(
      lines(['Kommuneregion', 'Koordinator', 'Nettsted'], ['Fosen IKS', 'Daglig leder', 'fosen.net']),
    );
    expect(list.reading.table).toBe('regions');
    expect(contents(list)).toEqual([{ name: 'Fosen IKS', contactPerson: 'Daglig leder', webPage: 'fosen.net' }]);
  });

  test('meeting places', () => {
    const list = bringIn(lines(['Møte', 'Dato', 'Sted', 'Region'], ['Regionrådsmøte', '03.10.2018', 'Bjugn', 'Fosen']));
    expect(list.reading.table).toBe('meetingPlaces');
    expect(contents(list)).toEqual([{ name: 'Regionrådsmøte', day: 43376, venue: 'Bjugn', region: 'Fosen IKS' }]);
  });
});
