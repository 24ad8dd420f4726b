import { eachCellIn } from '../document/cells/cellStore';
import { deleteConditionalFormats, touches } from '../document/conditionalFormats/conditionalFormats';
import { restyle } from '../document/formats/styles';
import { stored } from '../document/excelts';
import { oneOf } from './arguments';
import { coreOf } from './coreOf';
import type { Host } from './host';
import { assertMayFormat, assertMayWrite } from './permissions';
import type { RangeTarget } from './rangeTarget';

const parts = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Takes away contents, formats or both. Cell formats are given back to the sheet's own, with their conditional formats. */
export function clearRange(target: RangeTarget, applyTo: unknown, host: Host): void {
  const what = applyTo === undefined ? 'All' : oneOf(applyTo, parts);
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(target, host);
  if (what === 'All' || what === 'Formats') clearFormats(target, host);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearLinks(target, host);
}

function clearContents({ sheet, rect }: RangeTarget, host: Host): void {
  assertMayWrite(host, sheet, rect);
  // Only cells that hold something are written, so that a whole column costs no more than what stands in it.
  const edits: { row: number; column: number; inputs: string[][] }[] = [];
  eachCellIn(coreOf(host).worksheet(sheet), rect, (cell, row, column) => {
    if (cell.type !== stored.blank && cell.type !== stored.merged) edits.push({ row, column, inputs: [['']] });
  });
  if (edits.length > 0) host.document.editCells(sheet, joined(edits), 'addin');
}

/** Cells beside each other in a row as one edit. */
function joined(
  edits: readonly { readonly row: number; readonly column: number }[],
): { row: number; column: number; inputs: string[][] }[] {
  const runs: { row: number; column: number; inputs: [string[]] }[] = [];
  for (const { row, column } of edits) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.inputs[0].length === column) last.inputs[0].push('');
    else runs.push({ row, column, inputs: [['']] });
  }
  return runs;
}

function clearFormats({ sheet, rect }: RangeTarget, host: Host): void {
  assertMayFormat(host, sheet, 'formatCells');
  restyle(coreOf(host), sheet, rect, 'addin', () => ({}));
  deleteConditionalFormats(coreOf(host), sheet, (format) => touches(format, rect), 'addin');
}

/** A link leaves its text behind. */
function clearLinks({ sheet, rect }: RangeTarget, host: Host): void {
  assertMayWrite(host, sheet, rect);
  const edits: { row: number; column: number; inputs: string[][] }[] = [];
  eachCellIn(coreOf(host).worksheet(sheet), rect, (cell, row, column) => {
    if (cell.type === stored.link) {
      const { value } = host.document.readCell(sheet, row, column);
      edits.push({ row, column, inputs: [[`'${String(value)}`]] });
    }
  });
  if (edits.length > 0) host.document.editCells(sheet, edits, 'addin');
}
