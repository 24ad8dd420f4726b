/**
 * Other ways of writing the names of the municipalities of 2018, by number. «aa» for å and the like need no list.
 *
 * Sami names: Statistisk sentralbyrå (SSB), «Standard for kommuneinndeling» (Klass 131) 2018–2026, licence CC BY 4.0. «Kristiansund N»
 * is the post's and the tax lists' name; the abbreviations are common usage.
 */
type Spellings = Readonly<Record<string, readonly string[]>>;

/** The Sami part of an official name; those of 2018 stand in the register itself. */
export const samiNames: Spellings = {
  5001: ['Tråante'],
  5004: ['Stïentje'],
  5005: ['Nåavmesjenjaelmie'],
  5025: ['Rosse'],
  5037: ['Levangke'],
  5041: ['Snåase'],
  5043: ['Raarvihke'],
};

export const olderSpellings: Spellings = {
  1505: ['Kristiansund N'],
  5001: ['Trondhjem'],
};

export const abbreviations: Spellings = {
  1505: ['Kr.sund', 'K.sund', 'Kr.sund N'],
  5001: ['Tr.heim', 'T.heim', 'Trh'],
  5027: ['M.Gauldal'],
  5054: ['I.Fosen'],
};
