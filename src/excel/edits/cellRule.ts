import type { CellRule } from './step';

const properties = 'type,rule,errorAlert,prompt,ignoreBlanks';

/** Queues the reading of a cell's validation; what is answered after the round trip is `null` for a cell without. */
export function loadRule(cell: Excel.Range): () => CellRule | null {
  const validation = cell.dataValidation.load(properties);
  return () => {
    const { type, rule, errorAlert, prompt, ignoreBlanks } = validation;
    return ordinary.has(type) ? { rule, errorAlert, prompt, ignoreBlanks } : null;
  };
}

/** One rule for all the cells; the names Excel gives to «none» and «several» are no rules. */
const ordinary: ReadonlySet<string> = new Set([
  'WholeNumber',
  'Decimal',
  'List',
  'Date',
  'Time',
  'TextLength',
  'Custom',
]);

/** Gives each column of new rows the validation of the rows beside them. */
export function writeRules(rows: Excel.Range, rules: readonly (CellRule | null)[]): void {
  rules.forEach((rule, column) => {
    if (!rule) return;
    const { dataValidation } = rows.getColumn(column);
    dataValidation.rule = rule.rule;
    dataValidation.errorAlert = rule.errorAlert;
    dataValidation.prompt = rule.prompt;
    dataValidation.ignoreBlanks = rule.ignoreBlanks;
  });
}
