import { useMemo } from 'react';
import { budgetTexts } from '../../text/pane/budget';
import { groupTranslator, type GroupTranslate } from '../../text/pane/groupTranslator';
import { useDisplay } from '../display/DisplayContext';

export type BudgetTranslate = GroupTranslate<typeof budgetTexts>;

/** The texts of the budget in the reader's language. */
export function useBudgetText(): BudgetTranslate {
  const { language } = useDisplay();
  return useMemo(() => groupTranslator(budgetTexts, language), [language]);
}
