import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRibbon } from '../../../src/preview/page/ribbon';

const text = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8');
const manifest = (xml: string): XMLDocument => new DOMParser().parseFromString(xml, 'application/xml');

describe('the ribbon of the manifest', () => {
  test('has the pages, the commands and the icons, as paths', () => {
    const ribbon = readRibbon(manifest(text), 'nb-NO');
    expect(ribbon).toMatchObject({ panePage: '/taskpane.html', commandsPage: '/commands.html' });
    expect(ribbon.buttons.map(({ action }) => action)).toEqual([
      { kind: 'showPane' },
      { kind: 'command', functionName: 'checkNow' },
      { kind: 'command', functionName: 'createSheets' },
      { kind: 'command', functionName: 'report' },
    ]);
    for (const { icon } of ribbon.buttons) expect(icon).toMatch(/^\/assets\/[a-z]+-16\.png$/);
  });

  test('speaks the language where it has one, else its default', () => {
    const labels = (locale: string): string[] => readRibbon(manifest(text), locale).buttons.map(({ label }) => label);
    expect(labels('en-US')).not.toEqual(labels('nb-NO'));
    expect(labels('de-DE')).toEqual(labels('nb-NO'));
  });

  test('says which part is missing', () => {
    expect(() => readRibbon(manifest('<OfficeApp/>'), 'nb-NO')).toThrow(/Group/);
  });
});
