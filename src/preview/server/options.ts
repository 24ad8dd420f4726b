import { parseArgs } from 'node:util';

export type BuildMode = 'production' | 'development';

export interface PreviewOptions {
  readonly mode: BuildMode;
  /** The port asked for; `undefined` means 3000 or the next free one, 0 any free one. */
  readonly port: number | undefined;
  readonly openBrowser: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: PreviewOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'invalid'; readonly reason: string };

export const usage = `npm start -- [valg]

  --port <nummer>      porten på localhost (ellers 3000 eller den neste ledige)
  --mode <måte>        production (standard) eller development
  --no-open            åpne ikke nettleseren
  --help               vis denne hjelpen`;

/** The options of `npm start`; in a CI run (`CI` set) the browser is not opened. */
export function parseOptions(args: readonly string[], environment: NodeJS.ProcessEnv): ParsedOptions {
  let values;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        mode: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return { kind: 'invalid', reason: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return { kind: 'help' };

  const mode = values.mode ?? 'production';
  if (mode !== 'production' && mode !== 'development') {
    return { kind: 'invalid', reason: `--mode må være production eller development, ikke «${mode}»` };
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    return { kind: 'invalid', reason: `--port må være et heltall fra 0 til 65535, ikke «${values.port}»` };
  }
  return { kind: 'run', options: { mode, port, openBrowser: !values['no-open'] && !environment.CI } };
}
