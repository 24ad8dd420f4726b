import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Localized } from '../../src/text/language';

const sources = join(__dirname, '../../src');

/** The modules with texts for people: those of the folders that texts are kept in, and those that declare one where it is used. */
const places = modules().filter(
  (file) =>
    /^(?:text|sheets\/declarations)\//.test(file) ||
    (!file.endsWith('.test.ts') && /\bnn:\s*['`]/.test(readFileSync(join(sources, file), 'utf8'))),
);

const texts: readonly (readonly [string, Localized])[] = places.flatMap((file) => {
  const declared = jest.requireActual<Readonly<Record<string, unknown>>>(join(sources, file));
  return Object.entries(declared).flatMap(([name, value]) => localizedIn(value, `${file} ${name}`));
});

function modules(): readonly string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

/** Every text within what a module declares, with the way to it. */
function localizedIn(value: unknown, path: string): readonly (readonly [string, Localized])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => localizedIn(part, `${path}.${key}`));
}

function isLocalized(value: object): value is Localized {
  const entries = Object.entries(value);
  return (
    entries.length === languages.length &&
    entries.every(([key, text]) => languages.some((language) => language === key) && typeof text === 'string')
  );
}

const plan = spaced(readFileSync(join(__dirname, '../rules/data/involveringsplan-2018.txt'), 'utf8'));

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** A text without what it quotes from the plan, which stays in the plan's own language; a value may stand for any words of it. */
function ownWords(text: string): string {
  return text.replace(/«([^»]*)»/g, (quote, quoted: string) => (isInPlan(quoted) ? '' : quote));
}

function isInPlan(quoted: string): boolean {
  return quoted.split(/\{\w+\}/).every((part) => plan.includes(spaced(part).trim()));
}

/** Whole words of the list, each an alternative of a pattern. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}|-])(?:${words.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'giu');
}

/** Words that are bokmål and not nynorsk, at least not in the forms that this project writes. */
const bokmål = anyOf(`
  ikke fra hvis hvor hvordan hvorfor hva hvem hvilken hvilket hvilke noe noen være vært ble jeg dere dem deres hun
  en et ett egen eget egne annen annet bare mer flere mye selv uten utenfor utenom innenfor sammen mens hver hvert da
  kommer sier gjør gjøre gjelder hører begynner slutter starter finner trenger velger henter viser\\s+seg
  finnes vises leses regnes legges brukes gjøres kontrolleres velges trengs mangler
  skrevet lest kommet tatt endret slettet rettet hentet flyttet lagret fjernet åpnet åpne
  tilskudd\\p{L}* egenfinansiering\\p{L}* egenandel\\p{L}* regnskap\\p{L}* leder\\p{L}* ledelse\\p{L}* navn\\p{L}* fremdrift\\p{L}*
  kommuner kommunene regioner regionene aktiviteter aktivitetene samlinger endringer innstillinger medlemmer\\p{L}* deltakere
  linjen listen gruppen arbeidsgruppen uken cellen raden arbeidsboken finansieringen kolonneoverskriften tallene tall beløpene midlene
  måned\\p{L}* dager uker? lørdag\\p{L}* søndag\\p{L}* riktig mulig vanlig endelig foreløpig trolig ansvarlig velg øk verdier
  sykepleier\\p{L}* spørsmål\\p{L}* forskjell\\p{L}* vet samme blei vantar henne
`);

/** Norwegian names that stand in English texts too. */
const names = anyOf(`
  Møre\\s+og\\s+Romsdal Trøndelag Nordland Nordmøre Orkidé E-kommune\\s+Sunnmøre Storfjordsamarbeidet Fjellregionen
  Innherred\\s+samkommune Namdal\\s+Regionråd Helse\\s+Midt-Norge Helseplattformen øre Bokmål evt\\. mill\\.
`);

const norwegian = anyOf(`
  og ikke ikkje av er det som til på fra frå eller hvis dersom hva kva hvor kvar har ble vart blir være vere må bør
  \\p{L}*[æøå]\\p{L}* kommun\\p{L}* region(?:en|er|ar|ene|ane) budsjett\\p{L}* tilskudd tilskot aktivitet\\p{L}* oppsett\\p{L}*
  arbeidsgruppe\\p{L}* arbeidsbok\\p{L}* medlem\\p{L}* plan(?:en|ens) fremdrift\\p{L}* framdrift\\p{L}* rekneskap\\p{L}* regnskap\\p{L}*
  skriv rett velg vel slett ja nei alle ingen
`);

test('texts are found in every place', () => {
  for (const place of [
    'text/parameters.ts',
    'text/pane/',
    'sheets/declarations/',
    '/messages.ts',
    '/documentation.ts',
  ]) {
    expect(texts.filter(([path]) => path.includes(place)).length).toBeGreaterThan(20);
  }
});

test('what is bokmål is recognised in the texts in bokmål', () => {
  expect(texts.filter(([, { nb }]) => nb.search(bokmål) >= 0).length).toBeGreaterThan(texts.length / 3);
});

test('texts in nynorsk hold no bokmål outside quotations from the plan', () => {
  expect(texts.flatMap(([path, { nn }]) => found(path, nn, ownWords(nn).match(bokmål)))).toEqual([]);
});

test('what is Norwegian is recognised in the texts in bokmål', () => {
  expect(texts.filter(([, { nb }]) => nb.search(norwegian) >= 0).length).toBeGreaterThan(texts.length / 2);
});

test('texts in English hold no Norwegian but names and quotations', () => {
  const english = (text: string): string => text.replace(/«[^»]*»/g, '').replace(names, '');
  expect(texts.flatMap(([path, { en }]) => found(path, en, english(en).match(norwegian)))).toEqual([]);
});

function found(path: string, text: string, words: readonly string[] | null): readonly string[] {
  return words ? [`${path}: ${[...new Set(words)].join(', ')} – ${text}`] : [];
}
