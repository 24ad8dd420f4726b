import { documentationPages, type DocumentationPage } from '../../src/rules/docs';
import { documentationSet } from '../../src/rules/documentationSet';
import { checkPlan } from '../../src/rules/engine';
import { findingText, rules } from '../../src/rules/registry';
import { settingsOf } from '../../src/rules/settings';
import { readingOf } from './builder';

/** The pages as they should stand in `docs/rules`: each example is run, and its messages are quoted. */
export function currentPages(): readonly DocumentationPage[] {
  return documentationPages(rules, documentationSet, (rule, workbook) => {
    const reading = readingOf(workbook);
    const findings = checkPlan(reading, settingsOf(reading.plan), { rules: [rule] });
    return findings.map((finding) => findingText(finding, 'nb'));
  });
}
