import { areaText, lex } from '../../../xlsx/formula/lexer';
import { sheetPrefix } from '../a1';
import type { FormulaPlace } from '../formula/resolveStructured';
import { describeFormula, type EntryScope, type FormulaEntry } from '../../../xlsx/formula/formulaEntry';

/** A formula that is calculated as if it stood in a cell, such as a conditional format's. Stored form, without `=`. */
export interface Probe extends FormulaPlace {
  readonly formula: string;
}

/** What a probe reads and says; it is calculated on a sheet of its own, so that its references name their sheets. */
export function describeProbe({ formula, ...at }: Probe, scope: EntryScope): FormulaEntry {
  const entry = describeFormula(formula, at, scope);
  const prefix = sheetPrefix(scope.sheetName(at.sheet));
  const text = lex(entry.text)
    .map((piece) => (piece.kind === 'area' && !piece.sheets ? prefix + areaText(piece.area) : piece.source))
    .join('');
  return { ...entry, text };
}
