import { paneTexts } from './paneText';

/** Finding and mending what has come loose in the build of the sheets. */
export const repairTexts = paneTexts({
  looking: { nb: 'Ser etter …', nn: 'Ser etter …', en: 'Looking …' },
  nothing: {
    nb: 'Ingenting å reparere: tabeller, kolonner, lister, formler, formater og navn er slik arkene trenger.',
    nn: 'Ingenting å reparere: tabellar, kolonnar, lister, formlar, format og namn er slik arka treng.',
    en: 'Nothing to repair: tables, columns, lists, formulas, formats and names are as the sheets need them.',
  },
  found: {
    nb: '{count, plural, one {Én ting kan repareres:} other {# ting kan repareres:}}',
    nn: '{count, plural, one {Éin ting kan reparerast:} other {# ting kan reparerast:}}',
    en: '{count, plural, one {One thing can be repaired:} other {# things can be repaired:}}',
  },
  show: { nb: 'Vis og reparer', nn: 'Vis og reparer', en: 'Show and repair' },
  choose: { nb: 'Velg og reparer', nn: 'Vel og reparer', en: 'Choose and repair' },
  failed: { nb: 'Kom ikke gjennom arkene', nn: 'Kom ikkje gjennom arka', en: 'Could not look through the sheets' },
});
