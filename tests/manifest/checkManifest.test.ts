import { rmSync, writeFileSync } from 'node:fs';
import { drawIcon } from '../../scripts/icons/drawIcon';
import { changed, defaultLocale, functionsInManifest, manifest, ProjectCopy } from './manifestCopy';

// A cold start on a busy machine takes longer than the usual five seconds.
jest.setTimeout(60_000);

const spareString =
  '<bt:String id="Spare" DefaultValue="Ledig"><bt:Override Locale="nn-NO" Value="Ledig" />' +
  '<bt:Override Locale="en-US" Value="Spare" /></bt:String>';
const long = (length: number) => 'å'.repeat(length);

let copy: ProjectCopy;
beforeEach(() => {
  copy = new ProjectCopy();
});
afterEach(() => copy.remove());

test('the manifest breaks no rule', async () => {
  expect(await copy.brokenRules(manifest)).toEqual([]);
});

test('the manifest speaks bokmål first and names both commands', () => {
  expect(defaultLocale).toBe('nb-NO');
  expect([...functionsInManifest].sort()).toEqual(['checkNow', 'createSheets', 'report']);
});

describe('a change breaks exactly the rules that forbid it', () => {
  const cases: readonly [what: string, text: () => string, rules: readonly string[]][] = [
    ['no XML', () => manifest.replace('</OfficeApp>', ''), ['schema', 'well-formed']],
    [
      'elements in another order',
      () => changed(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      ['schema'],
    ],
    ['an element Excel does not know', () => changed('<Hosts>', '<Colour>blue</Colour><Hosts>'), ['schema']],
    ['an id that is no GUID', () => changed(/<Id>.*<\/Id>/, '<Id>involveringsplan</Id>'), ['identity/guid', 'schema']],
    ['a version of three parts', () => changed(/<Version>.*</, '<Version>0.1.0<'), ['identity/version']],
    ['a version of its own', () => changed(/<Version>.*</, '<Version>9.9.9.9<'), ['identity/package-version']],
    ['another host', () => changed('<Host Name="Workbook" />', '<Host Name="Document" />'), ['identity/host']],
    ['an older requirement', () => changed('MinVersion="1.14" />', 'MinVersion="1.9" />'), ['identity/requirements']],
    ['English first', () => changed('>nb-NO<', '>en-US<'), ['text/default-locale']],
    [
      'a text without nynorsk',
      () => changed(/<bt:Override Locale="nn-NO" Value="Kontroller no" \/>/, ''),
      ['text/locale-missing'],
    ],
    [
      'a name without English',
      () => changed(/<Override Locale="en-US" Value="Involveringsplan" \/>/, ''),
      ['text/locale-missing'],
    ],
    [
      'a fourth language',
      () =>
        changed('<bt:Override Locale="nn-NO"', '<bt:Override Locale="sv-SE" Value="x" /><bt:Override Locale="nn-NO"'),
      ['text/locale-unknown'],
    ],
    ['an empty text', () => changed('DefaultValue="Kontroller nå"', 'DefaultValue=" "'), ['text/empty']],
    [
      'a name of 126 characters',
      () => changed('<DisplayName DefaultValue="Involveringsplan"', `<DisplayName DefaultValue="${long(126)}"`),
      ['schema', 'text/length'],
    ],
    ['a label of 126 characters', () => changed('"Kontroller nå"', `"${long(126)}"`), ['schema', 'text/length']],
    [
      'an English tip of 251 characters',
      () => changed(/(id="Check.Tip"[^]*?en-US" Value=")[^"]*/, `$1${long(251)}`),
      ['schema', 'text/length'],
    ],
    [
      'a reference to nothing',
      () => changed('<Label resid="Check.Label" />', '<Label resid="Other.Label" />'),
      ['resource/unresolved'],
    ],
    [
      'a label from the long strings',
      () => changed('<Label resid="Check.Label" />', '<Label resid="Check.Tip" />'),
      ['resource/list'],
    ],
    [
      'a string nobody uses',
      () => changed('<bt:ShortStrings>', `<bt:ShortStrings>${spareString}`),
      ['resource/unused'],
    ],
    [
      'a resource id of 33 characters',
      () => manifest.replaceAll('Check.Label', 'C'.repeat(33)),
      ['resource/id-length', 'schema'],
    ],
    [
      'an address without encryption',
      () => changed('"https://localhost:3000/support.html"', '"http://localhost:3000/support.html"'),
      ['address/https'],
    ],
    [
      'somebody else’s address',
      () => changed('"https://localhost:3000/support.html"', '"https://example.org/support.html"'),
      ['address/foreign'],
    ],
    ['a page that does not exist', () => changed('/support.html"', '/help.html"'), ['address/nothing-there']],
    [
      'no icon of 80 pixels',
      () => changed(/<bt:Image size="80" resid="Check.Icon.80" \/>/, ''),
      ['icon/sizes', 'resource/unused'],
    ],
    ['the wrong icon for a size', () => changed('assets/check-80.png', 'assets/check-64.png'), ['icon/pixels']],
    [
      'two controls with one id',
      () => changed('id="Involveringsplan.Check"', 'id="Involveringsplan.Open"'),
      ['command/id-duplicate'],
    ],
    [
      'a control id of 126 characters',
      () => changed('id="Involveringsplan.Check"', `id="${long(126)}"`),
      ['command/id-length', 'schema'],
    ],
    ['a function that is not registered', () => changed('>checkNow<', '>checkLater<'), ['command/unregistered']],
  ];

  test.each(cases)('%s', async (_what, text, rules) => {
    expect(await copy.brokenRules(text())).toEqual(rules);
  });
});

describe('the icons on disk', () => {
  test('one removed', async () => {
    rmSync(copy.asset('check-32.png'));
    expect(await copy.brokenRules(manifest)).toEqual(['address/nothing-there', 'icon/missing']);
  });

  test('one of another size', async () => {
    writeFileSync(copy.asset('plan-64.png'), drawIcon('plan', 63));
    expect(await copy.brokenRules(manifest)).toEqual(['icon/pixels']);
  });

  test('one that is no PNG', async () => {
    writeFileSync(copy.asset('plan-16.png'), '<svg xmlns="http://www.w3.org/2000/svg" />');
    expect(await copy.brokenRules(manifest)).toEqual(['icon/format']);
  });
});
