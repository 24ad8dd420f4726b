import { parseOptions } from '../../../src/preview/server/options';

describe('the options of npm start', () => {
  test('without any: production, port 3000 or the next, and the browser is opened', () => {
    expect(parseOptions([], {})).toEqual({
      kind: 'run',
      options: { mode: 'production', port: undefined, openBrowser: true },
    });
  });

  test('in a CI run, or when asked, no browser is opened', () => {
    expect(parseOptions([], { CI: 'true' })).toMatchObject({ options: { openBrowser: false } });
    expect(parseOptions(['--no-open'], {})).toMatchObject({ options: { openBrowser: false } });
  });

  test('port and mode are read', () => {
    expect(parseOptions(['--port', '3100', '--mode', 'development'], {})).toMatchObject({
      options: { port: 3100, mode: 'development' },
    });
  });

  test.each([
    [['--port', 'tre tusen']],
    [['--port', '70000']],
    [['--mode', 'fast']],
    [['--prot', '3000']],
    [['uventet']],
  ])('%j is refused with a reason', (args) => {
    const parsed = parseOptions(args, {});
    expect(parsed.kind).toBe('invalid');
    expect(parsed).toHaveProperty('reason', expect.stringMatching(/\S/));
  });

  test('help is asked for', () => {
    expect(parseOptions(['--help'], {})).toEqual({ kind: 'help' });
  });
});
