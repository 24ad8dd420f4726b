import { browserArguments, browserMissing, findBrowser } from '../../scripts/test/browser';
import { totalsOf } from '../../scripts/test/totals';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: true,
};

describe('totals', () => {
  test('runs are summed', () => {
    expect(totalsOf([report, { ...report, numPassedTests: 2, numPendingTests: 1 }])).toEqual({
      passed: 7,
      failed: 0,
      skipped: 1,
      ok: true,
    });
  });

  test('a file that could not be run is a failure', () => {
    expect(totalsOf([{ ...report, numFailedTests: 1, numRuntimeErrorTestSuites: 2, success: false }])).toMatchObject({
      failed: 3,
      ok: false,
    });
  });

  test('a run without tests is a failure', () => {
    expect(totalsOf([report, { ...report, numPassedTests: 0 }])).toMatchObject({ failed: 1, ok: false });
  });

  test('a run without a report is a failure', () => {
    expect(totalsOf([report, null])).toEqual({ passed: 5, failed: 1, skipped: 0, ok: false });
  });
});

describe('the browser', () => {
  const only = (file: string) => (asked: string) => asked === file;

  test('an installed one is found', () => {
    expect(findBrowser('linux', undefined, only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
  });

  test('the chosen one is taken, or none', () => {
    expect(findBrowser('linux', '/opt/chrome', () => true)).toBe('/opt/chrome');
    expect(findBrowser('linux', '/opt/gone', only('/usr/bin/chromium'))).toBeNull();
  });

  test('without one the message says what to install', () => {
    expect(findBrowser('linux', undefined, () => false)).toBeNull();
    expect(browserMissing('linux')).toContain('apt-get install chromium');
    expect(browserMissing('win32')).toContain('Edge');
  });

  test('it never calls home', () => {
    expect(browserArguments).toContain('--disable-background-networking');
  });
});
