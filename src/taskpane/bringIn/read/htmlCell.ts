import { textCell, type SourceCell } from '../../../sheets/bringIn/source';
import { jsonIn, type ReadFormat } from './htmlFormats';
import { textIn } from './htmlText';

/** A cell of a pasted table: the number behind what is shown where the program tells it, else the text. */
export function cellIn(cell: Element, formats: ReadFormat): SourceCell {
  const number = numberBehind(cell);
  const numberFormat = formats(cell);
  if (number !== null) return { value: number, numberFormat };
  return { ...textCell(textIn(cell)), numberFormat };
}

/** `x:num` of older Excel, `sdval` of LibreOffice, `data-sheets-value` of Google's sheets. */
function numberBehind(cell: Element): number | null {
  const stated = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  if (stated !== null && stated.trim() !== '') return numberIn(stated);
  const value = jsonIn(cell.getAttribute('data-sheets-value'));
  return value?.['1'] === NUMBER && typeof value['3'] === 'number' ? value['3'] : null;
}

const NUMBER = 3;

/** Invariant, as the programs write it. */
function numberIn(text: string): number | null {
  return /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu.test(text.trim()) ? Number(text) : null;
}
