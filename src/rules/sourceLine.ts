import { formatText } from '../text/format';
import type { Language, Localized } from '../text/language';
import type { RuleSource } from './rule';

const planLead: Localized = {
  nb: 'Planen kap. {section}:',
  nn: 'Planen kap. {section}:',
  en: 'The plan, section {section}:',
};

/** What is said about a source, and its sentence in the language it was written in. */
export interface SourceParts {
  readonly lead: string;
  readonly quote: string;
  readonly quoteLanguage: Language;
}

export function sourceParts(source: RuleSource, language: Language): SourceParts {
  const quote = `«${source.quote}»`;
  return 'section' in source
    ? { lead: formatText(planLead, language, { section: source.section }), quote, quoteLanguage: 'nb' }
    : { lead: `${source.from}:`, quote, quoteLanguage: source.language ?? 'nb' };
}

/** A source as one line. The quote stays in the language it was written in. */
export function sourceLine(source: RuleSource, language: Language): string {
  const { lead, quote } = sourceParts(source, language);
  return `${lead} ${quote}`;
}
