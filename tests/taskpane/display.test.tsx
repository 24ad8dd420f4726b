import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { screen } from '@testing-library/react';
import { renderPane, settle, stopPanes, type RenderedPane } from './renderPane';

afterEach(stopPanes);

describe('language', () => {
  test.each([
    ['nb-NO', 'nb', 'Kontroller nå'],
    ['nn-NO', 'nn', 'Kontroller no'],
    ['en-US', 'en', 'Check now'],
    ['de-DE', 'en', 'Check now'],
    ['da-DK', 'nb', 'Kontroller nå'],
  ])('Excel in %s gives a pane in %s', async (displayLanguage, lang, button) => {
    await renderPane({ displayLanguage });
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
    expect(document.documentElement.lang).toBe(lang);
  });

  test('can be chosen over Excel’s, is kept, and can follow Excel again', async () => {
    const { user, view } = await renderPane();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), 'nn');
    expect(screen.getByRole('button', { name: 'Kontroller no' })).toBeTruthy();
    view.unmount();
    const again = await renderPane();
    expect(screen.getByRole('button', { name: 'Kontroller no' })).toBeTruthy();
    await again.user.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), '');
    expect(screen.getByRole('button', { name: 'Kontroller nå' })).toBeTruthy();
  });

  test('storage that is refused costs the preference and nothing else', async () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const get = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user } = await renderPane();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), 'en');
    expect(screen.getByRole('button', { name: 'Check now' })).toBeTruthy();
    get.mockRestore();
    set.mockRestore();
  });

  test('changes the whole view at once, findings included', async () => {
    const { user } = await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C2', '250 000') });
    await user.click(screen.getByRole('tab', { name: /^Funn/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), 'en');
    expect(screen.getByRole('heading', { name: /^Error/ })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Go to the cell' }).length).toBeGreaterThan(0);
  });
});

describe('theme', () => {
  /** The theme is the set of variables that the provider's own style rule holds. */
  const isDark = ({ view }: RenderedPane): boolean => {
    const rules = Array.from(document.styleSheets)
      .flatMap((sheet) => Array.from(sheet.cssRules))
      .map(({ cssText }) => cssText)
      .filter((text) => text.includes('--colorNeutralBackground1:'));
    const provider = view.container.querySelector('.fui-FluentProvider');
    const own = rules.find((text) =>
      Array.from(provider?.classList ?? []).some((name) => text.startsWith(`.${name} `)),
    );
    if (!own) throw new Error('no theme');
    return own.includes(`--colorNeutralBackground1: ${webDarkTheme.colorNeutralBackground1}`);
  };

  test('the two themes differ in what the test looks at', () => {
    expect(webDarkTheme.colorNeutralBackground1).not.toBe(webLightTheme.colorNeutralBackground1);
  });

  test.each([true, false])('Office’s own comes first (dark: %s)', async (isDarkTheme) => {
    const rendered = await renderPane({ isDarkTheme });
    await settle(() => rendered.browser.preferDark(!isDarkTheme));
    expect(isDark(rendered)).toBe(isDarkTheme);
  });

  test('where Office does not tell, the system’s is followed as it changes', async () => {
    const rendered = await renderPane({ isDarkTheme: undefined });
    expect(isDark(rendered)).toBe(false);
    await settle(() => rendered.browser.preferDark(true));
    expect(isDark(rendered)).toBe(true);
  });
});

describe('tabs', () => {
  test('arrow keys choose, and the panel is named by its tab', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Oversikt' }));
    await user.keyboard('{ArrowRight}');
    const tab = screen.getByRole('tab', { name: /^Funn/ });
    expect(document.activeElement).toBe(tab);
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(tab.id);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Budsjett' }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Oversikt' }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Skjema' }).getAttribute('aria-selected')).toBe('true');
  });
});
