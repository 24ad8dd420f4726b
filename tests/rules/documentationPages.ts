import { documentationPages, type DocumentationPage } from '../../src/rules/docs';
import { documentationSet } from '../../src/rules/documentationSet';
import { checkPlan } from '../../src/rules/engine';
import { findingText, rules } from '../../src/rules/registry';
import { planSettings } from '../../src/rules/settings';
import { readingOf } from './builder';

/** The pages as they should stand in `docs/rules`: each example is run, and its messages are quoted. */
export function currentPages(): readonly DocumentationPage[] {
  return documentationPages(rules, documentationSet, (rule, workbook) =>
    checkPlan(readingOf(workbook), planSettings, { rules: [rule] }).map((finding) => findingText(finding, 'nb')),
  );
}
