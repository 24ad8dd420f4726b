import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { distinctiveTexts } from './distinctiveTexts';
import { officeJsAddress, readPage } from './page';
import { scriptSources } from './scriptSources';

export interface DistPlaces {
  readonly dist: string;
  readonly maps: string;
  readonly src: string;
}

/** What a shipped script must never contain: developers' tools, and Office.js, which comes from Microsoft. */
const neverShipped = [
  /^src\/preview\//,
  /^src\/check\//,
  /^(tests|scripts|tools)\//,
  /\.test\.tsx?$/,
  /^node_modules\/(@univerjs|@microsoft|jsdom|playwright-core|rxjs|core-js|regenerator-runtime)\//,
  // Of the spreadsheet library the XML reader alone, which opens other people's lists.
  /^node_modules\/@cj-tech-master\/(?!excelts\/dist\/\w+\/(modules\/xml|utils)\/)/,
];

/** The ribbon's pages show next to nothing; React in them would only make Excel wait. */
const inTaskPaneAlone = [/^src\/taskpane\//, /^node_modules\/(react|react-dom|scheduler|@fluentui|@griffel)\//];

/** Everything that is wrong with a built add-in, in words; empty when it may be shipped. */
export function checkDist(places: DistPlaces): string[] {
  if (!existsSync(places.dist)) return ['dist/ is missing: run `npm run build` first'];
  const files = readdirSync(places.dist);
  return [
    ...['taskpane.html', 'commands.html', 'message.html'].flatMap((name) => checkPage(places, name)),
    ...files.filter((name) => name.endsWith('.js')).flatMap((name) => checkScript(places, name)),
    ...files.filter((name) => name.endsWith('.map')).map((name) => `${name}: source maps are not shipped`),
    ...checkManifestAddresses(places),
  ];
}

function checkPage({ dist, maps }: DistPlaces, name: string): string[] {
  const file = path.join(dist, name);
  if (!existsSync(file)) return [`${name} is missing`];
  const page = readPage(file);
  const problems: string[] = [];
  if (page.language !== 'nb') problems.push(`the page's language is «${page.language}», not nb`);
  if (page.scripts[0] !== officeJsAddress) problems.push(`the first script must be ${officeJsAddress}`);
  if (page.scripts.includes(null)) problems.push('it has an inline script');
  if (page.inlineHandlers > 0) problems.push('it has inline event handlers');
  problems.push(...checkPolicy(page.policy));
  for (const source of page.scripts.slice(1)) {
    if (source === null) continue;
    if (/^[a-z]+:|^\/\//i.test(source)) problems.push(`it loads a foreign script: ${source}`);
    else if (!existsSync(path.join(dist, source))) problems.push(`${source} is missing`);
    else if (name !== 'taskpane.html') problems.push(...foreignSources(source, maps, inTaskPaneAlone));
  }
  for (const link of page.links) {
    if (!existsSync(path.join(dist, link))) problems.push(`${link} is missing`);
  }
  return problems.map((problem) => `${name}: ${problem}`);
}

function checkPolicy(policy: string): string[] {
  if (policy === '') return ['it has no Content-Security-Policy'];
  const scripts = /script-src([^;]*)/.exec(policy)?.[1]?.trim();
  if (scripts !== "'self' https://appsforoffice.microsoft.com")
    return [`its policy allows scripts from «${scripts ?? ''}»`];
  return policy.includes("default-src 'none'") ? [] : ["its policy does not begin with default-src 'none'"];
}

function checkScript({ dist, maps, src }: DistPlaces, name: string): string[] {
  const problems = foreignSources(name, maps, neverShipped);
  const code = readFileSync(path.join(dist, name), 'utf8');
  if (code.includes('sourceMappingURL')) problems.push('it names a source map');
  for (const text of distinctiveTexts(path.join(src, 'preview'), src)) {
    if (code.includes(text)) problems.push(`it contains a text of src/preview: «${text}»`);
  }
  return problems.map((problem) => `${name}: ${problem}`);
}

function foreignSources(script: string, maps: string, unwanted: readonly RegExp[]): string[] {
  const sources = scriptSources(script, maps);
  if (sources === null) return ['its source map is missing from build/maps, so what it is made of is unknown'];
  return sources
    .filter((source) => unwanted.some((pattern) => pattern.test(source)))
    .map((source) => `it contains ${source}`);
}

/** Every address of the add-in's own in the manifest must be a file that is served. */
function checkManifestAddresses({ dist }: DistPlaces): string[] {
  const file = path.join(dist, 'manifest.xml');
  if (!existsSync(file)) return ['manifest.xml is missing'];
  const addresses = [...readFileSync(file, 'utf8').matchAll(/DefaultValue="(https:\/\/[^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
  const start = addresses.find((url) => url.endsWith('/taskpane.html'));
  if (!start) return ['manifest.xml: no address ends with /taskpane.html'];
  const home = start.slice(0, -'taskpane.html'.length);
  return addresses
    .filter((url) => !url.startsWith(home) || !existsSync(path.join(dist, url.slice(home.length))))
    .map((url) => `manifest.xml: ${url} is not in dist/`);
}
