import { countyChoices } from './organisationChoices';
import { countFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';
import { commentColumn } from './commentColumn';

export type RegionColumnId =
  'name' | 'county' | 'contactPerson' | 'municipalityCount' | 'webPage' | 'aliases' | 'comment';

/** The cooperation regions (sections 5.2, 7 and 8). */
const columns: readonly ColumnDeclaration<RegionColumnId>[] = [
  {
    id: 'name',
    headers: { nb: 'Region', nn: 'Region', en: 'Region' },
    aliases: ['Kommuneregion', 'Kommunesamarbeid', 'Samarbeidsregion', 'Regionnavn', 'Regionnamn'],
    kind: 'text',
    required: true,
    width: 150,
  },
  {
    id: 'county',
    headers: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
    aliases: [],
    kind: 'choice',
    required: false,
    choices: countyChoices,
    width: 110,
  },
  {
    id: 'contactPerson',
    headers: { nb: 'Kontaktperson', nn: 'Kontaktperson', en: 'Contact person' },
    aliases: ['Kontakt', 'Kontaktperson for regionen'],
    kind: 'text',
    required: true,
    width: 170,
  },
  {
    id: 'municipalityCount',
    headers: { nb: 'Antall kommuner', nn: 'Tal på kommunar', en: 'Municipalities' },
    aliases: ['Antal kommunar', 'Kommuner', 'Kommunar'],
    kind: 'formula',
    required: false,
    formula: ({ column, sameRow }) => {
      const regions = column('municipalities', 'region');
      const name = sameRow('name');
      return regions && name ? `=IF(${name}="","",COUNTIFS(${regions},${name}))` : null;
    },
    width: 80,
    numberFormat: countFormat,
  },
  {
    id: 'webPage',
    headers: { nb: 'Nettside', nn: 'Nettside', en: 'Web page' },
    aliases: ['Lokal nettside', 'Nettsted', 'Nettstad', 'URL'],
    kind: 'text',
    required: false,
    width: 170,
  },
  {
    id: 'aliases',
    headers: { nb: 'Også kjent som', nn: 'Også kjend som', en: 'Also known as' },
    aliases: ['Andre navn', 'Andre namn', 'Alias'],
    kind: 'texts',
    required: false,
    width: 200,
  },
  commentColumn,
];

export const regionTable: TableDeclaration<RegionColumnId> = {
  id: 'regions',
  part: 'regions',
  sheetNames: { nb: 'Regioner', nn: 'Regionar', en: 'Regions' },
  sheetAliases: ['Kommuneregioner', 'Region'],
  title: {
    nb: 'Kommuneregioner som samarbeider om Helseplattformen',
    nn: 'Kommuneregionar som samarbeider om Helseplattforma',
    en: 'Municipal regions that cooperate on Helseplattformen',
  },
  hint: {
    nb: 'Én rad per region. Regionene her er listen som de andre arkene velger fra.',
    nn: 'Éi rad per region. Regionane her er lista som dei andre arka vel frå.',
    en: 'One row a region. The other sheets choose from the regions listed here.',
  },
  tableName: 'tblRegioner',
  columns,
};
