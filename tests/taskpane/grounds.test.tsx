import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { documentationSet } from '../../src/rules/documentationSet';
import type { Finding, RuleId } from '../../src/rules/finding';
import { findRule } from '../../src/rules/registry';
import { Grounds } from '../../src/taskpane/findings/Grounds';
import { DisplayProvider } from '../../src/taskpane/display/DisplayContext';
import { languages, type Language } from '../../src/text/language';
import { translator } from '../../src/text/pane';
import { installBrowserParts } from './browserParts';

beforeEach(() => {
  installBrowserParts();
});

const findingOf = (rule: RuleId): Finding => ({
  rule,
  message: 'any',
  severity: 'info',
  places: [],
  values: {},
  fixes: [],
});

function renderGrounds(rule: RuleId, language: Language): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <DisplayProvider value={{ language, t: translator(language) }}>
        <Grounds finding={findingOf(rule)} tabIndex={0} />
      </DisplayProvider>
    </FluentProvider>,
  );
}

const quoteOf = (rule: RuleId): string => `«${findRule(rule)?.sources[0]?.quote ?? ''}»`;

test.each(languages)('the explanation is in the reader’s language (%s)', async (language) => {
  renderGrounds('register/region-count', language);
  const { why, whatToDo, whenToLeaveIt } = documentationSet['register/region-count'] ?? {};
  for (const text of [why, whatToDo, whenToLeaveIt]) {
    const shown = await screen.findByText(text?.[language] ?? '');
    expect(shown.lang).toBe('');
  }
});

test('the plan’s sentence stays, marked as bokmål', async () => {
  renderGrounds('register/region-count', 'en');
  await screen.findByRole('heading', { name: 'Why' });
  expect(screen.getByText(quoteOf('register/region-count')).lang).toBe('nb');
});

test('a sentence in English is marked as English', async () => {
  renderGrounds('workbook/unread-rows', 'nb');
  await screen.findByRole('heading', { name: 'Hvorfor' });
  expect(screen.getByText(quoteOf('workbook/unread-rows')).lang).toBe('en');
});
