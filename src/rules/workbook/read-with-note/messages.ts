import { noteText } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Slik er verdier lest',
    nn: 'Slik er verdiar lesne',
    en: 'How values were read',
  },
  messages: {
    readAs: {
      nb: `«{raw}» i kolonnen «{column}» er lest som {value}. ${noteText.nb} Endre cellen hvis noe annet er ment.`,
      nn: `«{raw}» i kolonnen «{column}» er lese som {value}. ${noteText.nn} Endre cella dersom noko anna er meint.`,
      en: `“{raw}” in the column “{column}” is read as {value}. ${noteText.en} Change the cell if something else is meant.`,
    },
    noted: {
      nb: `«{raw}» i kolonnen «{column}» er lest, men med et forbehold. ${noteText.nb} Endre cellen hvis noe annet er ment.`,
      nn: `«{raw}» i kolonnen «{column}» er lese, men med eit atterhald. ${noteText.nn} Endre cella dersom noko anna er meint.`,
      en: `“{raw}” in the column “{column}” is read, but with a reservation. ${noteText.en} Change the cell if something else is meant.`,
    },
    scaledColumn: {
      nb: '{count, plural, one {# beløp} other {# beløp}} i kolonnen «{column}» er ganget med enheten i kolonneoverskriften. Endre overskriften hvis beløpene er i kroner.',
      nn: '{count, plural, one {# beløp} other {# beløp}} i kolonnen «{column}» er gonga med eininga i kolonneoverskrifta. Endre overskrifta dersom beløpa er i kroner.',
      en: '{count, plural, one {# amount} other {# amounts}} in the column “{column}” {count, plural, one {is} other {are}} multiplied by the unit in the column header. Change the header if the amounts are in kroner.',
    },
  },
  fixes: {
    write: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
  },
});
