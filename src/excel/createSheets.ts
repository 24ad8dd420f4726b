import { ruleName, rules } from '../rules/registry';
import { severities, type Severity } from '../plan/severity';
import type { TableId } from '../sheets/declarations/declaration';
import { contentOf, emptyContent, planContent } from '../sheets/layout/content/workbookContent';
import { missingSheets, missingTables } from '../sheets/layout/newSheets';
import type { RuleSetting } from '../sheets/layout/settingLines';
import type { Language } from '../text/language';
import { readOutline } from './createSheetsOutline';
import type { PreparedChanges } from './workbookPort';

/**
 * Prepares the sheets that are missing, all of them or those asked for, in one round trip. Applying them takes two more: one
 * to verify, one to write.
 */
export async function prepareSheets(
  content: 'empty' | 'plan',
  language: Language,
  only?: readonly TableId[],
): Promise<PreparedChanges> {
  const read = await readOutline();
  if (!read.ok) return read;
  const outline = read.value;
  if (missingTables(outline).length === 0) return { ok: true, changes: null };
  const context = { language, date1904: outline.date1904 };
  const everything =
    content === 'plan' ? planContent(ruleSettings(language), context) : emptyContent(ruleSettings(language), context);
  const wanted = only ? contentOf(everything, only) : everything;
  return { ok: true, changes: missingSheets(outline, wanted, language, { kind: 'createSheets' }) };
}

/** Every check with the severity of the gravest it says, which is what a setting stands for. */
export function ruleSettings(language: Language): RuleSetting[] {
  return rules.map((rule) => ({
    id: rule.id,
    name: ruleName(rule, language),
    severity: gravest(Object.values(rule.messages)),
  }));
}

const gravest = (all: readonly Severity[]): Severity => severities.find((each) => all.includes(each)) ?? 'info';
