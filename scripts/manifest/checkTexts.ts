import { attributeOf, elementsOf, nameOf, textOf } from './document';
import type { Problem } from './problem';

const defaultLocale = 'nb-NO';
const otherLocales = ['nn-NO', 'en-US'];

/** Longest text in characters, by element or by the list that a string stands in. */
const longest: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Every text that people read exists in all three languages and is not too long in any. */
export function checkTexts(manifest: XMLDocument): Problem[] {
  const problems: Problem[] = [];
  if (textOf(manifest, 'DefaultLocale') !== defaultLocale) {
    problems.push({ rule: 'text/default-locale', detail: `DefaultLocale is ${textOf(manifest, 'DefaultLocale')}` });
  }
  const provider = textOf(manifest, 'ProviderName');
  problems.push(...checkLength('ProviderName', provider, longest['ProviderName']));
  for (const element of localized(manifest)) problems.push(...checkText(element));
  return problems;
}

/** `Description` inside tips only points at a string. */
function localized(manifest: XMLDocument): Element[] {
  const texts = [
    ...elementsOf(manifest, 'DisplayName'),
    ...elementsOf(manifest, 'Description'),
    ...elementsOf(manifest, 'String'),
  ];
  return texts.filter((element) => !element.hasAttribute('resid'));
}

function checkText(element: Element): Problem[] {
  const where = nameOf(element);
  const limit = longest[element.localName] ?? longest[element.parentElement?.localName ?? ''];
  const overrides = elementsOf(element, 'Override');
  const locales = overrides.map((override) => attributeOf(override, 'Locale'));
  const missing = otherLocales.filter((locale) => !locales.includes(locale));
  const unknown = locales.filter(
    (locale, index) => !otherLocales.includes(locale) || locales.indexOf(locale) !== index,
  );
  return [
    ...missing.map((locale) => ({ rule: 'text/locale-missing', detail: `${where} has no text for ${locale}` })),
    ...unknown.map((locale) => ({ rule: 'text/locale-unknown', detail: `${where} has a text for ${locale} too many` })),
    ...checkLength(where, attributeOf(element, 'DefaultValue'), limit),
    ...overrides.flatMap((each) =>
      checkLength(`${where} ${attributeOf(each, 'Locale')}`, attributeOf(each, 'Value'), limit),
    ),
  ];
}

function checkLength(where: string, text: string, limit: number | undefined): Problem[] {
  if (text.trim() === '') return [{ rule: 'text/empty', detail: where }];
  if (limit === undefined) return [{ rule: 'text/misplaced', detail: `${where} stands in no list of strings` }];
  if (text.length <= limit) return [];
  return [{ rule: 'text/length', detail: `${where} has ${text.length} characters; at most ${limit} are shown` }];
}
