import { clampPaneWidth, loadSettings, saveSettings } from '../../../src/preview/page/settings';

function storage(kept: string | null): { getItem(): string | null; setItem(key: string, value: string): void } {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_, value) => {
      text = value;
    },
  };
}
const standard = { locale: 'nb-NO', theme: 'system', delayMs: 0, paneWidth: 350 };

describe('the choices of the page', () => {
  test('are the standard ones the first time', () => {
    expect(loadSettings(storage(null), new URLSearchParams())).toEqual(standard);
  });

  test('are kept', () => {
    const kept = storage(null);
    saveSettings(kept, { locale: 'en-US', theme: 'dark', delayMs: 200, paneWidth: 400 });
    expect(loadSettings(kept, new URLSearchParams())).toEqual({
      locale: 'en-US',
      theme: 'dark',
      delayMs: 200,
      paneWidth: 400,
    });
  });

  test('in the address come first', () => {
    const kept = storage(JSON.stringify({ locale: 'en-US', theme: 'dark' }));
    expect(loadSettings(kept, new URLSearchParams('locale=nn-NO&delayMs=50'))).toEqual({
      ...standard,
      locale: 'nn-NO',
      theme: 'dark',
      delayMs: 50,
    });
  });

  test.each(['', '7', '{"locale":"tlh","theme":1,"delayMs":7,"paneWidth":"wide"}'])(
    'that are no choices are not followed: %s',
    (text) => {
      expect(loadSettings(storage(text), new URLSearchParams('theme=pink'))).toEqual(standard);
    },
  );

  test('the pane is neither too narrow nor too wide', () => {
    expect([10, 512.4, 5000].map(clampPaneWidth)).toEqual([320, 512, 900]);
  });
});
