import { formatText } from '../text/format';
import type { Language, Localized } from '../text/language';
import type { RuleSource } from './rule';

const planLine: Localized = {
  nb: 'Planen kap. {section}: «{quote}»',
  nn: 'Planen kap. {section}: «{quote}»',
  en: 'The plan, section {section}: «{quote}»',
};
const externalLine: Localized = { nb: '{from}: «{quote}»', nn: '{from}: «{quote}»', en: '{from}: «{quote}»' };

/** A source as one line. The quote stays in the language it was written in. */
export function sourceLine(source: RuleSource, language: Language): string {
  const { quote } = source;
  return 'section' in source
    ? formatText(planLine, language, { section: source.section, quote })
    : formatText(externalLine, language, { from: source.from, quote });
}
