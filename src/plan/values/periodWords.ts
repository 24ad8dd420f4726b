/** Words around dates in a period column, as patterns for folded text. */

/** Adds nothing: «i 2018», «hele september 2018», «periode: …», «i perioden …». */
export const neutralPrefix =
  /^(?:i |in |on |på |hele |heile |all of |gjennom |(?:hele |heile )?(?:i )?(?:prosjekt)?period(?:en|e|a)?:? |period: )/u;

/** «i løpet av juni»: some time within. */
export const withinPrefix = /^(?:(?:en gang |ein gong )?i l(?:øpet|aupet) av|innenfor|innafor|during|within) /u;

export const fromPrefix =
  /^(?:fra og med|frå og med|f\. ?o\. ?m\.?|fom|fra|frå|from|starting|starter|startar|oppstart|med start) /u;
export const betweenPrefix = /^(?:mellom|between) /u;

/** A deadline whose day counts. */
export const throughPrefix =
  /^(?:(?:innen |innan |ved |til |by )?(?:the )?(?:utgangen av|utgangen|end of)|ut|til og med|t\. ?o\. ?m\.?|tom|through) /u;
/** A deadline whose day counts when it is one; of a month it can be either end. */
export const byPrefix = /^(?:innen|innan|senest|seinast|frist:?|by|no later than) /u;
/** Whether the day itself counts is not said. */
export const untilPrefix = /^(?:frem til|fram til|inntil|før|til|until|till|before|up to) /u;
export const afterPrefix = /^(?:etter|after) /u;

const recurring = [
  'løpende|løpande|fortløpende|fortløpande|kontinuerlig|kontinuerleg|jevnlig|jamleg|jamnleg|regelmessig',
  '(?:ved|etter) behov|etter avtale|ved avtale|ongoing|continuous(?:ly)?|as needed|when needed|on demand',
  'daglig|dagleg|ukentlig|ukentleg|vekentleg|månedlig|månadleg|kvartalsvis|halvårlig|årlig|årleg|weekly|monthly|quarterly|yearly',
  '(?:hver|kvar|annenhver|anna?kvar|every) (?:uke|veke|måned|månad|mnd\\.?|måneds?|år|kvartal|week|month)',
  '(?:hele|heile) (?:perioden|prosjektperioden|prosjektet|tida|tiden)',
  '\\d{1,2}\\.? ?(?:g\\.?|gang|ganger|gong|gonger|møter|møte|x)? ?\\.?(?:pr|per|i|à|/)\\.? ?(?:mnd|måned(?:en)?|månad(?:en)?|uke|uka|veke|veka|år|året|kvartal)\\.?',
];
/** Work without dates: «løpende», «ved behov», «2.g.pr.mnd.». */
export const withoutDates = new RegExp(`^(?:${recurring.join('|')})\\.?$`, 'u');
