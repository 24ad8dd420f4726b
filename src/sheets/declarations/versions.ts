import { dateFormat, textFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';

export type VersionColumnId = 'version' | 'day' | 'change' | 'author';

/** The change log (section 1.1: Versjon, Dato, Endring, Forfatter). */
const columns: readonly ColumnDeclaration<VersionColumnId>[] = [
  {
    id: 'version',
    headers: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
    aliases: ['Ver.', 'Utgave', 'Utgåve'],
    kind: 'text',
    required: true,
    width: 60,
    // As text, so that 1.0 stays 1.0.
    numberFormat: textFormat,
  },
  {
    id: 'day',
    headers: { nb: 'Dato', nn: 'Dato', en: 'Date' },
    aliases: [],
    kind: 'date',
    required: true,
    width: 75,
    numberFormat: dateFormat,
  },
  {
    id: 'change',
    headers: { nb: 'Endring', nn: 'Endring', en: 'Change' },
    aliases: ['Endringer', 'Endringar', 'Beskrivelse'],
    kind: 'text',
    required: true,
    width: 360,
  },
  {
    id: 'author',
    headers: { nb: 'Forfatter', nn: 'Forfattar', en: 'Author' },
    aliases: ['Endret av', 'Endra av', 'Ansvarlig', 'Av'],
    kind: 'text',
    required: false,
    width: 170,
  },
];

export const versionTable: TableDeclaration<VersionColumnId> = {
  id: 'versions',
  part: 'versions',
  sheetNames: { nb: 'Endringslogg', nn: 'Endringslogg', en: 'Change log' },
  sheetAliases: ['Endringshistorikk', 'Versjonslogg', 'Versjoner'],
  title: { nb: 'Endringslogg for planen', nn: 'Endringslogg for planen', en: 'Change log of the plan' },
  hint: {
    nb: 'Én rad per versjon, den nyeste nederst.',
    nn: 'Éi rad per versjon, den nyaste nedst.',
    en: 'One row a version, the newest last.',
  },
  tableName: 'tblEndringslogg',
  columns,
};
