import { commentColumn } from './commentColumn';
import { countFormat, municipalityNumberFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';
import { countyChoices, regionBasisChoices } from './organisationChoices';

export type MunicipalityColumnId =
  | 'number'
  | 'name'
  | 'county'
  | 'region'
  | 'otherRegions'
  | 'regionBasis'
  | 'isOptionMunicipality'
  | 'population'
  | 'memberCount'
  | 'comment';

/** The municipalities of the programme (sections 1.2, 2 and 5.2). */
const columns: readonly ColumnDeclaration<MunicipalityColumnId>[] = [
  {
    id: 'number',
    headers: { nb: 'Kommunenr.', nn: 'Kommunenr.', en: 'Municipality no.' },
    aliases: ['Kommunenummer', 'Knr', 'Knr.', 'Kommune nr', 'Komm.nr.', 'Municipality number'],
    kind: 'municipalityNumber',
    required: false,
    width: 70,
    numberFormat: municipalityNumberFormat,
  },
  {
    id: 'name',
    headers: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    aliases: ['Kommunenavn', 'Kommunenamn', 'Navn', 'Namn'],
    kind: 'text',
    required: true,
    width: 130,
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
    id: 'region',
    headers: { nb: 'Region', nn: 'Region', en: 'Region' },
    aliases: ['Kommuneregion', 'Primærregion', 'Hovedregion', 'Hovudregion', 'Primary region'],
    kind: 'region',
    required: true,
    listFrom: { table: 'regions', column: 'name' },
    width: 140,
  },
  {
    id: 'otherRegions',
    headers: { nb: 'Også med i', nn: 'Også med i', en: 'Also part of' },
    aliases: ['Andre regioner', 'Andre regionar', 'Other regions', 'Alternative regioner'],
    kind: 'regions',
    required: false,
    width: 140,
  },
  {
    id: 'regionBasis',
    headers: { nb: 'Grunnlag for region', nn: 'Grunnlag for region', en: 'Basis of region' },
    aliases: ['Grunnlag', 'Regiongrunnlag', 'Basis'],
    kind: 'choice',
    required: false,
    choices: regionBasisChoices,
    marks: { suggested: { fontColor: '#7F4F00', fillColor: '#FFF3D6' } },
    width: 110,
  },
  {
    id: 'isOptionMunicipality',
    headers: { nb: 'Opsjonskommune', nn: 'Opsjonskommune', en: 'Option municipality' },
    aliases: ['Opsjon', 'Har opsjon', 'Opsjonsavtale'],
    kind: 'yesNo',
    required: true,
    width: 95,
  },
  {
    id: 'population',
    headers: { nb: 'Innbyggere 1.1.2018', nn: 'Innbyggjarar 1.1.2018', en: 'Inhabitants 1.1.2018' },
    aliases: ['Innbyggere', 'Innbyggjarar', 'Folketall', 'Folketal', 'Befolkning', 'Inhabitants', 'Population'],
    kind: 'count',
    required: false,
    width: 85,
    numberFormat: countFormat,
  },
  {
    id: 'memberCount',
    headers: { nb: 'Medlemmer i grupper', nn: 'Medlemer i grupper', en: 'Group members' },
    aliases: ['Antall medlemmer', 'Medlemmer', 'Medlemer'],
    kind: 'formula',
    required: false,
    formula: ({ column, sameRow }) => {
      const members = column('memberships', 'municipality');
      const name = sameRow('name');
      return members && name ? `=IF(${name}="","",COUNTIFS(${members},${name}))` : null;
    },
    width: 80,
    numberFormat: countFormat,
  },
  commentColumn,
];

export const municipalityTable: TableDeclaration<MunicipalityColumnId> = {
  id: 'municipalities',
  part: 'municipalities',
  sheetNames: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  sheetAliases: ['Kommuneoversikt', 'Kommuneliste'],
  title: {
    nb: 'Kommuner i Midt-Norge og regionene de hører til',
    nn: 'Kommunar i Midt-Noreg og regionane dei høyrer til',
    en: 'Municipalities in Mid-Norway and the regions they belong to',
  },
  hint: {
    nb: 'Én rad per kommune. «Region» er hovedregionen; er kommunen med i flere, står de andre under «Også med i», delt med semikolon.',
    nn: 'Éi rad per kommune. «Region» er hovudregionen; er kommunen med i fleire, står dei andre under «Også med i», delte med semikolon.',
    en: 'One row a municipality. “Region” is its primary region; further ones stand under “Also part of”, separated by semicolons.',
  },
  tableName: 'tblKommuner',
  columns,
};
