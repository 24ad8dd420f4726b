import { editDistance } from '../../plan/values/editDistance';
import { tables } from '../declarations';
import type { ColumnDeclaration, TableId } from '../declarations/declaration';
import { normaliseHeader } from '../read/headers';
import { namePartHeaders, otherHeaders } from './otherHeaders';

/** The tables that lists can be brought into. The others hold what is decided in the workbook itself. */
export const listTables = [
  'memberships',
  'activities',
  'budget',
  'regions',
  'municipalities',
  'meetingPlaces',
] as const;
export type ListTable = (typeof listTables)[number];

/** How well a header names a column of ours, 0 to 1, and in what way. */
export interface HeaderMatch {
  readonly score: number;
  readonly by: 'header' | 'alias' | 'partOfHeader' | 'similarHeader';
}

const none: HeaderMatch | null = null;

/** `null` where the header says nothing of the column. */
export function matchHeader(table: TableId, column: ColumnDeclaration, header: string): HeaderMatch | null {
  const wanted = normaliseHeader(header);
  if (wanted === '') return none;
  const names = namesOf(table, column);
  if (names.headers.has(wanted)) return { score: 1, by: 'header' };
  if (names.aliases.has(wanted)) return { score: 0.92, by: 'alias' };
  if (names.others.has(wanted)) return { score: 0.8, by: 'alias' };
  const all = [...names.headers, ...names.aliases];
  if (partsOf(header).some((part) => all.includes(part) || names.others.has(part))) {
    return { score: 0.7, by: 'partOfHeader' };
  }
  return all.some((name) => isNear(wanted, name)) ? { score: 0.6, by: 'similarHeader' } : none;
}

interface Names {
  readonly headers: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const known = new WeakMap<ColumnDeclaration, Map<TableId, Names>>();

/** A column declared once may be part of several tables. */
function namesOf(table: TableId, column: ColumnDeclaration): Names {
  const byTable = known.get(column) ?? new Map<TableId, Names>();
  known.set(column, byTable);
  let names = byTable.get(table);
  if (!names) {
    const keys = (texts: readonly string[]): ReadonlySet<string> =>
      new Set(texts.map(normaliseHeader).filter((key) => key !== ''));
    names = {
      headers: keys(Object.values(column.headers)),
      aliases: keys(column.aliases),
      others: keys(otherHeaders[table]?.[column.id] ?? []),
    };
    byTable.set(table, names);
  }
  return names;
}

/** «Navn/stilling», «Kommune (arbeidssted)» and «Rolle i gruppen» say what their parts say. */
function partsOf(header: string): string[] {
  const pieces = header.split(/[/(),;:\n]|\s+(?:og|and|i|på|for|til|of|in)\s+/iu);
  return pieces.map(normaliseHeader).filter((piece) => piece.length > 1);
}

function isNear(wanted: string, name: string): boolean {
  const shorter = Math.min(wanted.length, name.length);
  if (shorter < 4) return false;
  return editDistance(wanted, name, shorter < 8 ? 1 : 2) !== Infinity;
}

let everyName: ReadonlySet<string> | null = null;

/** Whether a text heads a column in any of the lists we know. */
export function isKnownHeader(text: string): boolean {
  everyName ??= new Set([
    ...listTables.flatMap((id) => {
      const columns: readonly ColumnDeclaration[] = tables[id].columns;
      return columns.flatMap((column) => {
        const { headers, aliases, others } = namesOf(id, column);
        return [...headers, ...aliases, ...others];
      });
    }),
    ...[...namePartHeaders.flat(), ...contactHeaders].map(normaliseHeader),
  ]);
  const key = normaliseHeader(text);
  return key !== '' && everyName.has(key);
}

/** Headers of what no sheet of ours has a place for: it is personal, and no check needs it. */
export const contactHeaders: readonly string[] = [
  'E-post',
  'Epost',
  'E-postadresse',
  'Mail',
  'E-mail',
  'Telefon',
  'Telefonnummer',
  'Tlf',
  'Tlf.nr.',
  'Mobil',
  'Mobilnr',
  'Mobiltelefon',
  'Phone',
  'Fødselsdato',
  'Fødselsnummer',
  'Adresse',
  'Postadresse',
  'Kjønn',
  'Alder',
  'Allergi',
  'Allergier',
];
