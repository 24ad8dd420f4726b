import type { StartedHost } from '../../../src/preview/node/startHost';
import { closeHosts, openHost } from './host';
import { flatElsewhere, libreOffice, validationErrors } from '../document/otherPrograms';

afterEach(closeHosts);

const withLibreOffice = libreOffice ? test : test.skip;

/** The ways in which a list can follow a table on another sheet, and the cells of `Medlemmer` that have it. */
const sources = {
  'A2:A9': '=ListeRegioner',
  'B2:B9': '=INDIRECT("tblRegioner[Region]")',
  'C2:C9': '=Regioner!$A$2:$A$4',
  'D2:D9': '=ListeOmråde',
} as const;

/** A table of regions, and lists of them on another sheet. */
async function withLists(): Promise<StartedHost> {
  const host = await openHost();
  await host.Excel.run(async ({ workbook, sync }) => {
    const regions = workbook.worksheets.add('Regioner');
    regions.getRange('A1:B4').values = [
      ['Region', 'Fylke'],
      ['Fosen', 'Trøndelag'],
      ['Namdal', 'Trøndelag'],
      ['Orkidé', 'Møre og Romsdal'],
    ];
    regions.tables.add('A1:B4', true).name = 'tblRegioner';
    workbook.names.add('ListeRegioner', '=tblRegioner[Region]');
    workbook.names.add('ListeOmråde', '=Regioner!$A$2:$A$4');
    const members = workbook.worksheets.add('Medlemmer');
    for (const [address, source] of Object.entries(sources)) {
      members.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
    }
    members.getRange('F1:F3').formulas = [
      ['=COUNTA(ListeRegioner)'],
      ['=COUNTA(INDIRECT("tblRegioner[Region]"))'],
      ['=COUNTA(ListeOmråde)'],
    ];
    await sync();
  });
  return host;
}

const write = (host: StartedHost, address: string, values: unknown[][]): Promise<void> =>
  host.Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Regioner').getRange(address).values = values as string[][];
    await sync();
  });

/** What the drop-down list of each way offers. */
function offered({ document }: StartedHost): (readonly string[] | null)[] {
  const sheet = document.sheets.find('Medlemmer')?.id ?? '';
  return [0, 1, 2, 3].map((column) => {
    const rule = document.validations.at(sheet, 1, column);
    return rule ? document.validations.choices(sheet, rule) : null;
  });
}

const each = <T>(value: T): T[] => [value, value, value, value];

test('a name of a structured reference is a range that grows with its table', async () => {
  const host = await withLists();
  await write(host, 'A5:B5', [['ROR', 'Møre og Romsdal']]);
  await host.Excel.run(async ({ workbook, sync }) => {
    const name = workbook.names.getItem('ListeRegioner').load('type,value,formula');
    const ranges = [name.getRange(), name.getRangeOrNullObject()].map((range) => range.load('address'));
    const counts = workbook.worksheets.getItem('Medlemmer').getRange('F1:F3').load('values');
    await sync();
    expect([name.type, name.value, name.formula]).toEqual(['Range', 'Regioner!$A$2:$A$5', '=tblRegioner[Region]']);
    expect(ranges.map(({ address }) => address)).toEqual(['Regioner!A2:A5', 'Regioner!A2:A5']);
    expect(counts.values).toEqual([[4], [4], [4]]);
  });
});

test('lists offer what the table holds: as it grows, shrinks and is corrected, and in the file again', async () => {
  const host = await withLists();
  expect(offered(host)).toEqual(each(['Fosen', 'Namdal', 'Orkidé']));
  await write(host, 'A5:B5', [['ROR', 'Møre og Romsdal']]);
  await write(host, 'A2', [['Fosen IKS']]);
  expect(offered(host)).toEqual(each(['Fosen IKS', 'Namdal', 'Orkidé', 'ROR']));
  await host.Excel.run(async ({ workbook, sync }) => {
    const regions = workbook.worksheets.getItem('Regioner');
    regions.getRange('A3:B3').delete('Up');
    regions.getRange('A3:B3').insert('Down').getCell(0, 0).values = [['Værnes']];
    await sync();
  });
  expect(offered(host)).toEqual(each(['Fosen IKS', 'Værnes', 'Orkidé', 'ROR']));
  const again = await openHost({ document: await host.document.save() });
  expect(offered(again)).toEqual(each(['Fosen IKS', 'Værnes', 'Orkidé', 'ROR']));
  await again.Excel.run(async ({ workbook, sync }) => {
    const members = workbook.worksheets.getItem('Medlemmer');
    const rules = Object.keys(sources).map((address) => members.getRange(address).dataValidation.load('rule'));
    await sync();
    expect(rules.map(({ rule }) => rule.list?.source)).toEqual([
      '=ListeRegioner',
      '=INDIRECT("tblRegioner[Region]")',
      '=Regioner!$A$2:$A$5',
      '=ListeOmråde',
    ]);
  });
});

test('a column that is renamed takes the name along, but not what stands in quotes', async () => {
  const host = await withLists();
  await write(host, 'A1', [['Kommuneregion']]);
  expect(offered(host)).toEqual([
    ['Fosen', 'Namdal', 'Orkidé'],
    null,
    ['Fosen', 'Namdal', 'Orkidé'],
    ['Fosen', 'Namdal', 'Orkidé'],
  ]);
  await host.Excel.run(async ({ workbook, sync }) => {
    const name = workbook.names.getItem('ListeRegioner').load('formula');
    await sync();
    expect(name.formula).toBe('=tblRegioner[Kommuneregion]');
  });
});

test('a saved workbook with such lists is valid', async () => {
  expect(validationErrors(await (await withLists()).document.save())).toEqual([]);
}, 60_000);

withLibreOffice(
  'LibreOffice reads the lists over the right cells, whichever way they were written',
  async () => {
    const host = await withLists();
    await write(host, 'A5:B5', [['ROR', 'Møre og Romsdal']]);
    const document = flatElsewhere(await host.document.save(), libreOffice ?? '');
    const found = (pattern: RegExp): string[] => [...document.matchAll(pattern)].map(([, text = '']) => text);
    expect(found(/<table:content-validation [^>]*?table:condition="of:cell-content-is-in-list\((.*?)\)"/g)).toEqual([
      'ListeRegioner',
      'INDIRECT(&quot;tblRegioner[Region]&quot;)',
      '[$Regioner.$A$2:.$A$5]',
      'ListeOmråde',
    ]);
    expect(found(/table:name="ListeRegioner"[^>]*?table:expression="([^"]*)"/g)).toEqual(['[$Regioner.$A$2:.$A$5]']);
    expect(found(/table:name="ListeOmråde"[^>]*?table:cell-range-address="([^"]*)"/g)).toEqual([
      '$Regioner.$A$2:.$A$5',
    ]);
    expect(found(/table:formula="of:=COUNTA[^"]*" office:value-type="float" office:value="(\d+)"/g)).toEqual([
      '4',
      '4',
      '4',
    ]);
  },
  120_000,
);
