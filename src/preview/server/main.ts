import os from 'node:os';
import path from 'node:path';
import { openInBrowser } from './browser';
import { buildAddIn } from './buildAddIn';
import { buildPreview } from './buildPreview';
import { findCertificate, type Certificate } from './certificate';
import { exampleWorkbooks } from '../examples/exampleWorkbooks';
import { addInFolder, officeJsFolder, previewFolder, userCacheFolder } from './folders';
import { listen, PortInUse } from './listen';
import { parseOptions, usage, type PreviewOptions } from './options';
import { answerRequests } from './routes';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(options: PreviewOptions): Promise<void> {
  await timed('Tillegget', () => buildAddIn(options.mode));
  await timed('Forhåndsvisningen', () => buildPreview(options.mode));
  const certificate = await findCertificate(
    {
      trusted: path.join(os.homedir(), '.office-addin-dev-certs'),
      generated: userCacheFolder(process.env, process.platform),
    },
    new Date(),
  );
  const examples = await examplesOrNone();
  const listening = await listen(
    certificate,
    answerRequests({ addInFolder, previewFolder, officeJsFolder, examples }, say),
    options.port,
  );

  const address = `https://localhost:${listening.port}/`;
  sayWhichCertificate(certificate);
  say(`\nForhåndsvisningen er klar: ${address}\nStopp med Ctrl+C.`);
  stopWith(listening.close);
  if (options.openBrowser && !(await openInBrowser(address, process.platform)))
    say('Fant ingen nettleser å åpne. Åpne adressen selv.');
}

/** Without its example workbooks the page still opens files; why they are missing must be seen. */
async function examplesOrNone(): Promise<Record<string, Uint8Array>> {
  try {
    return await exampleWorkbooks();
  } catch (error) {
    process.stderr.write(`Eksempelarbeidsbøkene kunne ikke lages: ${reasonOf(error)}\n`);
    return {};
  }
}

async function timed(what: string, build: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  const built = await build();
  say(
    built
      ? `${what} er bygget på ${((performance.now() - start) / 1000).toFixed(1)} s.`
      : `${what} er uendret siden sist.`,
  );
}

function sayWhichCertificate(certificate: Certificate): void {
  if (certificate.kind === 'trusted') {
    say(`Sertifikat: utviklingssertifikatet for Office-tillegg (${certificate.file}). Nettleseren stoler på det.`);
    return;
  }
  say(`Sertifikat: laget her (${certificate.file}). Nettleseren kjenner det ikke og advarer første gang:
  Chrome og Edge: velg «Avansert» og «Fortsett til localhost (utrygt)».
  Firefox: velg «Avansert» og «Godta risikoen og fortsett». Safari: velg «Vis detaljer» og «besøk nettstedet».
  Uten advarsel: kjør «npx office-addin-dev-certs install» én gang.`);
}

function stopWith(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

function fail(error: unknown): void {
  const message =
    error instanceof PortInUse
      ? `Port ${error.port} er opptatt. Velg en annen med «npm start -- --port <nummer>», eller stopp programmet som bruker den.`
      : reasonOf(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const parsed = parseOptions(process.argv.slice(2), process.env);
if (parsed.kind === 'help') say(usage);
else if (parsed.kind === 'invalid') fail(new Error(`${parsed.reason}\n\n${usage}`));
else run(parsed.options).catch(fail);
