import type { ListRule } from '../../sheets/changeSet';
import { isSameFormula } from '../../sheets/sameFormula';

/** What of a validation has to be loaded to know its list. */
export const listProperties = 'type,rule,errorAlert';

/** Gives cells a drop-down list. One that allows other texts offers its choices and says nothing to what is typed instead. */
export function writeList(range: Excel.Range, { source, allowsOther, errorTitle, errorMessage }: ListRule): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source: sourceText(source) } };
  dataValidation.errorAlert = {
    showAlert: !allowsOther,
    style: allowsOther ? Excel.DataValidationAlertStyle.information : Excel.DataValidationAlertStyle.stop,
    title: errorTitle,
    message: errorMessage,
  };
}

/** A comma-separated list, or a formula. */
const sourceText = (source: ListRule['source']): string => (typeof source === 'string' ? source : source.join(','));

/**
 * Whether cells have this list and no other rule; `null` asks for no rule at all. What the list offers and whether it lets other
 * texts through is compared, not the words of its alert, which Excel may shorten.
 */
export function hasList(validation: Excel.DataValidation, expected: ListRule | null): boolean {
  if (expected === null) return validation.type === Excel.DataValidationType.none;
  if (validation.type !== Excel.DataValidationType.list) return false;
  const source = validation.rule?.list?.source;
  const alert = validation.errorAlert;
  if (typeof source !== 'string') return false;
  const allowsOther = !alert.showAlert || alert.style !== Excel.DataValidationAlertStyle.stop;
  return allowsOther === expected.allowsOther && isSameSource(source, expected.source);
}

/** Whether cells have this list down to the words of its alert. */
export function hasWholeList(validation: Excel.DataValidation, expected: ListRule | null): boolean {
  if (!hasList(validation, expected)) return false;
  if (expected === null) return true;
  const { title, message } = validation.errorAlert;
  return title === expected.errorTitle && message === expected.errorMessage;
}

function isSameSource(found: string, expected: ListRule['source']): boolean {
  if (typeof expected === 'string') return isSameFormula(found, expected);
  const choices = found.split(',').map((choice) => choice.trim());
  return choices.length === expected.length && choices.every((choice, index) => choice === expected[index]?.trim());
}
