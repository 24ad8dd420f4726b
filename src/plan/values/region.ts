import type { Reading } from '../reading';
import { cooperationRegions, type RegisteredRegion } from '../registers/cooperationRegions';
import { readEmptyOrError } from './cell';
import { readList } from './list';
import { asciiKey } from './nameKeys';
import { nearest } from './nearest';
import { foldLine } from './normalise';
import { remember } from './remember';
import { accept, acceptNote, ask, reject } from './verdicts';

/** A region of the workbook's own list of regions. */
export interface KnownRegion {
  readonly name: string;
  readonly aliases: readonly string[];
}

const MAX_LENGTH = 100;
const readers = new WeakMap<readonly KnownRegion[], (text: string) => Reading<string>>();

/**
 * A region of `known`, by its name as it stands there, its own aliases or those of the register (section 8). Any other name than the
 * one that stands there is noted, since the workbook's own formulas count by that alone; a misspelt name is only suggested. Reads
 * fastest with the same array each time.
 */
export function readRegion(text: string, known: readonly KnownRegion[]): Reading<string> {
  const before = readers.get(known);
  if (before) return before(text);
  const reader = remember(regionReader(known));
  readers.set(known, reader);
  return reader(text);
}

interface Names {
  /** What each key is the name of, in `known`. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly registered: ReadonlyMap<string, readonly string[]>;
}

function regionReader(known: readonly KnownRegion[]): (text: string) => Reading<string> {
  const names = namesOf(known);
  const readOne = (text: string): Reading<string> => {
    const key = regionKey(text);
    const registered = names.registered.get(key) ?? [];
    const found = names.own.get(key) ?? registered;
    const [only] = found;
    if (only === undefined) return reject('unknownRegion');
    if (found.length > 1) return ask(found, 'severalRegions');
    return regionKey(only) === key ? accept(only) : acceptNote(only, 'regionAlias');
  };
  return (text) => {
    const special = readEmptyOrError<string>(text);
    if (special) return special;
    if (text.length > MAX_LENGTH) return reject('unknownRegion');
    const reading = readOne(text);
    return reading.verdict === 'reject' ? (readParts(text, readOne) ?? suggest(text, names)) : reading;
  };
}

/** «SiO (Samhandlingsenheten i Orkdalsregionen)» is one region, «Fosen og Namdal» are two. `null` where no part is a region. */
function readParts(text: string, readOne: (text: string) => Reading<string>): Reading<string> | null {
  const parts = readList(text.replace(/[()]/gu, ' / '), readOne).map(({ reading }) => reading);
  const regions = new Set(parts.flatMap((reading) => ('value' in reading ? (reading.value ?? []) : [])));
  const [first] = regions;
  if (first === undefined) return null;
  if (regions.size > 1) return ask([...regions], 'severalRegions');
  return parts.every((reading) => 'value' in reading)
    ? acceptNote(first, 'regionAlias')
    : ask([first], 'similarRegion');
}

function suggest(text: string, { own, registered }: Names): Reading<string> {
  const like = nearest(regionKey(text), [...own, ...registered]).flat();
  return like.length > 0 ? ask(like, 'similarRegion') : reject('unknownRegion');
}

/** The names in the workbook come before those of the register, and what the plan calls a region before its aliases. */
function namesOf(known: readonly KnownRegion[]): Names {
  const own = new Map<string, string[]>();
  const registered = new Map<string, string[]>();
  for (const { name } of known) add(own, name, name);
  const isName = new Set(own.keys());
  for (const region of known) {
    const register = registeredAs(region);
    if (register) {
      add(own, register.name, region.name, isName);
      for (const alias of [...register.aliases, ...register.shortForms]) add(registered, alias, region.name, isName);
    }
    for (const alias of region.aliases) add(own, alias, region.name, isName);
  }
  return { own, registered };
}

function add(names: Map<string, string[]>, name: string, region: string, taken: ReadonlySet<string> = new Set()): void {
  const key = regionKey(name);
  if (key === '' || taken.has(key)) return;
  const regions = names.get(key) ?? [];
  if (!regions.includes(region)) regions.push(region);
  names.set(key, regions);
}

/** Which region of the register it is: by its name, else by the first of its aliases that is known. */
function registeredAs({ name, aliases }: KnownRegion): RegisteredRegion | undefined {
  for (const each of [name, ...aliases]) {
    const key = regionKey(each);
    const found = cooperationRegions.find((region) =>
      [region.name, ...region.aliases, ...region.shortForms].some((other) => regionKey(other) === key),
    );
    if (found) return found;
  }
  return undefined;
}

/** The letters and digits without accents: nobody means another region by «Orkide» or «trondheimsområdet». */
function regionKey(name: string): string {
  return asciiKey(foldLine(name).replace(/^(?:kommune)?region(?:en)?:? /u, ''));
}
