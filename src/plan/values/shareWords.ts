/** Shares in words, in bokmål, nynorsk and English, in lower case; a position («stilling») is left out before the look-up. */
export const shareWords: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        1,
        'hel',
        'hele',
        'heil',
        'heile',
        'full',
        'heltid',
        'heiltid',
        'fulltid',
        'alt',
        'whole',
        'full-time',
        'full time',
      ],
      [1 / 2, 'halv', 'halve', 'halvt', 'halvparten', 'halvdelen', 'en halv', 'ei halv', 'half', 'a half', 'one half'],
      [1 / 3, 'tredel', 'tredjedel', 'third', 'one third', 'a third'],
      [2 / 3, 'to tredeler', 'to tredjedeler', 'to tredelar', 'to tredjedelar', 'two thirds', 'two-thirds'],
      [1 / 4, 'kvart', 'firedel', 'fjerdedel', 'quarter', 'one quarter', 'a quarter'],
      [3 / 4, 'tre kvart', 'trekvart', 'tre firedeler', 'tre fjerdedeler', 'tre firedelar', 'three quarters'],
      [1 / 5, 'femtedel', 'femdel', 'fifth', 'one fifth', 'a fifth'],
      [1 / 10, 'tidel', 'tiendedel', 'tenth', 'one tenth', 'a tenth'],
      [0, 'ingen', 'none'],
    ] as const
  ).flatMap(([share, ...words]) => words.map((word) => [word, share] as const)),
);

/** What the share is a share of, after it: «halv stilling», «50 %-stilling», «0,5 årsverk», «⅓-del», «⅓ av stilling». */
export const wholeAfterShare =
  /(?:[ -]?(?:av )?(?:ei |en |a |of a )?(?:100 ?% )?(?:stilling(?:en|a)?|årsverk|stillingsandel|positions?|fte)|(?<=[\d\u2150-\u215e¼½¾])[ -]?del)\.?$/u;
/** «en tredel», «ein tredel»: the article adds nothing. */
export const articleBeforeShare = /^(?:en|ein|ei|én|éin|one) (?=\p{L}*del$|kvart$)/u;
