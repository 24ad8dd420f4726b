import { documentationPages, type DocumentationPage, type MessagesOf } from '../../src/rules/docs';
import { documentationSet } from '../../src/rules/documentationSet';
import { checkPlan } from '../../src/rules/engine';
import { findingText, rules } from '../../src/rules/registry';
import { settingsOf } from '../../src/rules/settings';
import { planStatements } from '../specification/planStatements';
import { readingOf } from './builder';

/** The pages as they should stand in `docs/rules`: each example is run, and its messages are quoted. */
export function currentPages(): readonly DocumentationPage[] {
  const messagesOf: MessagesOf = (rule, workbook) => {
    const reading = readingOf(workbook);
    const findings = checkPlan(reading, settingsOf(reading.plan), { rules: [rule] });
    return findings.map((finding) => findingText(finding, 'nb'));
  };
  return documentationPages(rules, documentationSet, messagesOf, planStatements);
}
