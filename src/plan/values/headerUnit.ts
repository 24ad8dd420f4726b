import type { HeaderUnit } from './amount';
import { foldLine } from './normalise';

const million = /(?<![\p{L}\d])(?:mill|million(?:er|ar|s)?|mnok|mkr|mio)(?![\p{L}\d])|(?<!\d)1[ .]?000[ .]?000(?!\d)/u;
const thousandWord = /(?<![\p{L}\d])(?:tkr|t\.kr|tnok|knok|kkr|tusen|thousands?)(?![\p{L}\d])/u;
/** The number alone is not enough: «over 1000 innbyggere» counts nothing in thousands. */
const thousandNumber =
  /(?<![\p{L}\d])(?:i|in|hele|heile|kr\.?|nok|à|a) ?1[ .]?000(?!\d)|(?<![\d.])1[ .]?000(?:-| |,-)?(?:kr|kroner|nok)(?!\p{L})|[(,]1[ .]?000\)|'000(?!\d)/u;

/** What a column header says its bare numbers are counted in: «Budsjett (i 1000 kr)», «i hele tusen», «tkr», «mill. kr». */
export function readHeaderUnit(header: string): HeaderUnit {
  const text = foldLine(header);
  if (million.test(text)) return 1_000_000;
  return thousandWord.test(text) || thousandNumber.test(text) ? 1000 : 1;
}
