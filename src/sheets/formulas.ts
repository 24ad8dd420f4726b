import type { FundingScenario, StatedSumKind } from '../plan/budget';
import type { Language } from '../text/language';
import { financingChoices, scenarioChoices } from './declarations/choices';

/** What our formulas refer to, as it is called in this workbook. */
export interface FormulaNames {
  readonly budgetTable: string;
  readonly amountHeaders: Readonly<Record<FundingScenario, string>>;
  readonly financingHeader: string;
  readonly financingTable: string;
  readonly scenarioHeader: string;
  readonly totalHeader: string;
  /** The language of the choices in the cells. */
  readonly language: Language;
}

/** `tbl[Beløp]`, with double brackets and escapes where Excel asks for them. */
export function columnReference(table: string, header: string): string {
  return `${table}[${isPlain(header) || /^[\p{L}\p{N}_ ]+$/u.test(header) ? header : `[${escapeHeader(header)}]`}]`;
}

/** `[@Tilskudd]` or `[@[Annen finansiering]]`: the cell of the same row, for use inside the table. */
export function sameRowReference(header: string): string {
  return isPlain(header) ? `[@${header}]` : `[@[${escapeHeader(header)}]]`;
}

const isPlain = (header: string): boolean => /^[\p{L}\p{N}_]+$/u.test(header);
const escapeHeader = (header: string): string => header.replace(/['[\]#@]/g, "'$&");
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The formula of a sum above the cost plan. `cells` are the addresses of the sums it builds on, in the same sheet. */
export function sumFormula(
  kind: StatedSumKind,
  scenario: FundingScenario,
  names: FormulaNames,
  cells: { readonly costs: string; readonly financing: string },
): string {
  const amounts = columnReference(names.budgetTable, names.amountHeaders[scenario]);
  const financedBy = columnReference(names.budgetTable, names.financingHeader);
  switch (kind) {
    case 'costs':
      return `=SUM(${amounts})`;
    case 'grantLines':
      return `=SUMIFS(${amounts},${financedBy},${quoted(financingChoices.grant.names[names.language])})`;
    case 'ownFundingLines':
      return `=SUMIFS(${amounts},${financedBy},${quoted(financingChoices.ownFunding.names[names.language])})`;
    case 'financing': {
      const totals = columnReference(names.financingTable, names.totalHeader);
      const scenarios = columnReference(names.financingTable, names.scenarioHeader);
      return `=SUMIFS(${totals},${scenarios},${quoted(scenarioChoices[scenario].names[names.language])})`;
    }
    case 'costsLessFinancing':
      return `=${cells.costs}-${cells.financing}`;
  }
}

export interface FinancingHeaders {
  readonly grant: string;
  readonly ownFunding: string;
  readonly other: string | null;
  readonly total: string;
}

/** Sum of the financing in a row of the financing plan. `SUM` passes text by instead of spreading an error. */
export function financingTotalFormula(headers: FinancingHeaders): string {
  const parts = [headers.grant, headers.ownFunding, ...(headers.other === null ? [] : [headers.other])];
  return `=SUM(${parts.map(sameRowReference).join(',')})`;
}

/** Own funding as a share of all financing; blank until there is any. */
export function ownShareFormula(headers: FinancingHeaders): string {
  const total = sameRowReference(headers.total);
  return `=IF(${total}=0,"",${sameRowReference(headers.ownFunding)}/${total})`;
}
