import { checkTexts } from '../text/check';
import { formatText } from '../text/format';
import { runCheck } from './command';

const { stdout, stderr, env } = process;

// `head` and the like stop listening when they have seen enough.
stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
});

async function main(): Promise<void> {
  // npm runs scripts in the project's folder and tells where the person stood.
  const folder = env['npm_lifecycle_event'] === 'check' ? env['INIT_CWD'] : undefined;
  // The code is set, not exited with: what is written must reach a pipe first.
  process.exitCode = await runCheck(process.argv.slice(2), {
    folder: folder ?? process.cwd(),
    width: Math.min(stdout.columns || 100, 120),
    colours: stdout.isTTY === true && !env['NO_COLOR'],
    output: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
  });
}

main().catch((failure: unknown) => {
  const reason = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  stderr.write(`${formatText(checkTexts.unexpected, 'nb', { reason })}\n`);
  process.exitCode = 2;
});
