/** Zero-width characters, soft hyphens, marks of writing direction and of glyph choice: invisible, and never meant. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
/** Visible ASCII and the letters of the Nordic languages with single spaces, which is most of what there is to read. */
const alreadyPlain = /^[!-~\u00A1-\u00AC\u00AE-\u00FF]+(?: [!-~\u00A1-\u00AC\u00AE-\u00FF]+)*$/u;
/** Full-width forms U+FF01–U+FF5E lie at a fixed distance from ASCII. */
const fullWidth = /[\uFF01-\uFF5E]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;
/** As `alreadyPlain`, without the signs that are written in several ways. */
const foldsPlainly =
  /^[!-_a-~\u00A1-\u00AC\u00AE-\u00B3\u00B5-\u00FF]+(?: [!-_a-~\u00A1-\u00AC\u00AE-\u00B3\u00B5-\u00FF]+)*$/u;
const apostrophes = /[\u2018\u2019\u02BC\u00B4\u0060\u2032]/gu;

/**
 * The text without what people do not see: composed letters (NFC), no invisible characters, full-width forms as ASCII, one plain
 * space for any run of spaces and tabs, nothing at the ends. Line breaks inside are kept: two lines may be two values.
 * NFKC would go too far: it turns «⅓» into three characters and the footnote mark in «500 000²» into a digit.
 */
export function normaliseText(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

/** As `normaliseText`, and with every dash and minus as `-`, every apostrophe as `'`, in lower case. */
export function foldText(text: string): string {
  if (foldsPlainly.test(text)) return text.toLowerCase();
  return normaliseText(text).replace(dashes, '-').replace(apostrophes, "'").toLowerCase();
}

/** As `foldText`, on one line. */
export function foldLine(text: string): string {
  const folded = foldText(text);
  return folded.includes('\n') ? folded.replace(/\n/gu, ' ') : folded;
}
