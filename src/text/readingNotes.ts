import type { ReadingNoteId } from '../plan/reading';
import type { Localized } from './language';

const note = (nb: string, nn: string, en: string): Localized => ({ nb, nn, en });

/** Why a cell was noted, asked about or not understood: one whole sentence each, said after what stands in the cell. */
export const readingNotes: Readonly<Record<ReadingNoteId, Localized>> = {
  pointAsThousands: note(
    'Punktum er lest som skille mellom tusener, slik planen skriver det.',
    'Punktum er lese som skilje mellom tusen, slik planen skriv det.',
    'The point is read as a thousands separator, as the plan writes it.',
  ),
  decimalPoint: note(
    'Punktum er lest som desimaltegn.',
    'Punktum er lese som desimalteikn.',
    'The point is read as a decimal sign.',
  ),
  hasOre: note(
    'Beløpet har øre. Budsjettet føres i hele kroner.',
    'Beløpet har øre. Budsjettet blir ført i heile kroner.',
    'The amount has øre. The budget is kept in whole kroner.',
  ),
  unitWithPoint: note(
    'Foran en enhet som «mill.» er punktum lest som desimaltegn.',
    'Framfor ei eining som «mill.» er punktum lese som desimalteikn.',
    'Before a unit such as “mill.” the point is read as a decimal sign.',
  ),
  implausiblyLarge: note(
    'Beløpet er uvanlig stort for dette budsjettet.',
    'Beløpet er uvanleg stort for dette budsjettet.',
    'The amount is unusually large for this budget.',
  ),
  implausiblySmall: note(
    'Beløpet er uvanlig lite. Kanskje er tusen eller millioner ment.',
    'Beløpet er uvanleg lite. Kanskje er tusen eller millionar meint.',
    'The amount is unusually small. Thousands or millions may be meant.',
  ),
  mixedSeparators: note(
    'Det er brukt ulike skilletegn mellom tusener.',
    'Det er brukt ulike skiljeteikn mellom tusen.',
    'Different separators are used between thousands.',
  ),
  negativeAmount: note('Beløpet er negativt.', 'Beløpet er negativt.', 'The amount is negative.'),
  dashAsEmpty: note(
    'En strek alene er lest som tom celle, ikke som 0.',
    'Ein strek åleine er lesen som tom celle, ikkje som 0.',
    'A dash alone is read as an empty cell, not as 0.',
  ),
  scaledByHeader: note(
    'Kolonneoverskriften oppgir en enhet, og tallet er ganget med den.',
    'Kolonneoverskrifta gir opp ei eining, og talet er gonga med eininga.',
    'The column header gives a unit, and the number is multiplied by it.',
  ),
  numberWithDateFormat: note(
    'Cellen er formatert som dato, men er neppe ment som en dato.',
    'Cella er formatert som dato, men er neppe meint som ein dato.',
    'The cell is formatted as a date, but is hardly meant as one.',
  ),
  unknownUnit: note(
    'Enheten er ikke en vi kjenner sikkert.',
    'Eininga er ikkje ei vi kjenner sikkert.',
    'The unit is not one that is known for certain.',
  ),
  commaAmbiguous: note(
    'Komma kan være desimaltegn eller skille mellom tusener.',
    'Komma kan vere desimalteikn eller skilje mellom tusen.',
    'The comma may be a decimal sign or a thousands separator.',
  ),
  approximateAmount: note(
    'Beløpet er omtrentlig eller en øvre grense.',
    'Beløpet er omtrentleg eller ei øvre grense.',
    'The amount is approximate or an upper limit.',
  ),
  wrongGrouping: note(
    'Sifrene er ikke gruppert tre og tre.',
    'Sifra er ikkje grupperte tre og tre.',
    'The digits are not grouped in threes.',
  ),
  otherCurrency: note(
    'Beløpet er i en annen valuta enn kroner.',
    'Beløpet er i ein annan valuta enn kroner.',
    'The amount is in a currency other than kroner.',
  ),
  englishGrouping: note(
    'Komma er lest som skille mellom tusener, slik det skrives på engelsk.',
    'Komma er lese som skilje mellom tusen, slik det blir skrive på engelsk.',
    'The comma is read as a thousands separator, as written in English.',
  ),
  notAnAmount: note('Innholdet er ikke et beløp.', 'Innhaldet er ikkje eit beløp.', 'The content is not an amount.'),
  fractionAsText: note(
    'Brøken er lest som en andel.',
    'Brøken er lesen som ein del.',
    'The fraction is read as a share.',
  ),
  shareInWords: note('Andelen er skrevet med ord.', 'Delen er skriven med ord.', 'The share is written in words.'),
  shareOutOfRange: note(
    'En andel er mellom 0 og 100 prosent.',
    'Ein del er mellom 0 og 100 prosent.',
    'A share is between 0 and 100 per cent.',
  ),
  notAShare: note('Innholdet er ikke en andel.', 'Innhaldet er ikkje ein del.', 'The content is not a share.'),
  slashDate: note(
    'Datoen er skrevet med skråstrek, der dag og måned kan byttes om.',
    'Datoen er skriven med skråstrek, der dag og månad kan bytast om.',
    'The date is written with slashes, where day and month may be swapped.',
  ),
  dayMonthAmbiguous: note(
    'Dag og måned kan byttes om.',
    'Dag og månad kan bytast om.',
    'Day and month may be swapped.',
  ),
  yearMissing: note('Årstallet mangler.', 'Årstalet manglar.', 'The year is missing.'),
  noSuchDay: note('Datoen finnes ikke.', 'Datoen finst ikkje.', 'There is no such date.'),
  weekdayMismatch: note(
    'Ukedagen stemmer ikke med datoen.',
    'Vekedagen stemmer ikkje med datoen.',
    'The weekday does not match the date.',
  ),
  notADate: note('Innholdet er ikke en dato.', 'Innhaldet er ikkje ein dato.', 'The content is not a date.'),
  deadlineOnly: note(
    'Bare slutten på perioden er oppgitt.',
    'Berre slutten på perioden er oppgitt.',
    'Only the end of the period is given.',
  ),
  inclusiveUnclear: note(
    'Det er uklart om den siste dagen er med.',
    'Det er uklart om den siste dagen er med.',
    'It is unclear whether the last day is included.',
  ),
  approximatePeriod: note('Perioden er omtrentlig.', 'Perioden er omtrentleg.', 'The period is approximate.'),
  weekWithoutCentury: note(
    'Uken er skrevet med to siffer for året.',
    'Veka er skriven med to siffer for året.',
    'The week is written with two digits for the year.',
  ),
  noDates: note(
    'Teksten sier når, men uten datoer.',
    'Teksten seier når, men utan datoar.',
    'The text says when, but without dates.',
  ),
  twoYears: note(
    'To årstall kan være et budsjettår, et skoleår eller begge årene.',
    'To årstal kan vere eit budsjettår, eit skuleår eller begge åra.',
    'Two years may be a budget year, a school year or both years.',
  ),
  notAPeriod: note('Innholdet er ikke en periode.', 'Innhaldet er ikkje ein periode.', 'The content is not a period.'),
  startAfterEnd: note(
    'Perioden slutter før den begynner.',
    'Perioden sluttar før han tek til.',
    'The period ends before it begins.',
  ),
  openEnded: note(
    'Bare begynnelsen av perioden er oppgitt.',
    'Berre byrjinga av perioden er oppgitt.',
    'Only the beginning of the period is given.',
  ),
  yearOutsidePlan: note(
    'Året er langt fra årene i planen.',
    'Året er langt frå åra i planen.',
    'The year is far from the years of the plan.',
  ),
  notACount: note(
    'Innholdet er ikke et helt tall fra 0 og oppover.',
    'Innhaldet er ikkje eit heilt tal frå 0 og oppover.',
    'The content is not a whole number from 0 upwards.',
  ),
  notYesOrNo: note(
    'Innholdet er verken ja eller nei.',
    'Innhaldet er verken ja eller nei.',
    'The content is neither yes nor no.',
  ),
  yesNoUnclear: note(
    'Det er uklart om det er ja eller nei.',
    'Det er uklart om det er ja eller nei.',
    'It is unclear whether this is yes or no.',
  ),
  notInList: note(
    'Verdien er ikke blant valgene i listen.',
    'Verdien er ikkje blant vala i lista.',
    'The value is not among the choices in the list.',
  ),
  otherSpelling: note(
    'Navnet er skrevet på en annen måte enn i registeret.',
    'Namnet er skrive på ein annan måte enn i registeret.',
    'The name is written in another way than in the register.',
  ),
  olderSpelling: note(
    'Navnet er skrevet på en eldre måte.',
    'Namnet er skrive på ein eldre måte.',
    'The name is written in an older way.',
  ),
  olderNumber: note(
    'Nummeret er det kommunen hadde før 2018.',
    'Nummeret er det kommunen hadde før 2018.',
    'The number is the one that the municipality had before 2018.',
  ),
  laterNumber: note(
    'Nummeret er et kommunen fikk etter 2018.',
    'Nummeret er eit kommunen fekk etter 2018.',
    'The number is one that the municipality was given after 2018.',
  ),
  laterMunicipality: note(
    'Navnet eller nummeret gjelder en kommune som ble til etter 2018.',
    'Namnet eller nummeret gjeld ein kommune som vart til etter 2018.',
    'The name or number is that of a municipality formed after 2018.',
  ),
  formerMunicipality: note(
    'Navnet eller nummeret gjelder en kommune som var blitt del av en annen i 2018.',
    'Namnet eller nummeret gjeld ein kommune som var vorten del av ein annan i 2018.',
    'The name or number is that of a municipality that was part of another by 2018.',
  ),
  alsoElsewhere: note(
    'En kommune utenfor planens område har samme navn.',
    'Ein kommune utanfor området til planen har same namn.',
    'A municipality outside the area of the plan has the same name.',
  ),
  numberNameMismatch: note(
    'Nummeret og navnet hører ikke sammen.',
    'Nummeret og namnet høyrer ikkje saman.',
    'The number and the name do not belong together.',
  ),
  countyMismatch: note(
    'Fylket er et annet enn kommunens fylke i 2018.',
    'Fylket er eit anna enn fylket til kommunen i 2018.',
    'The county is not that of the municipality in 2018.',
  ),
  similarMunicipality: note(
    'Navnet ligner på en kommune i planens område, men er ikke likt.',
    'Namnet liknar på ein kommune i området til planen, men er ikkje likt.',
    'The name is like that of a municipality in the area of the plan, but not the same.',
  ),
  partlyMunicipality: note(
    'Bare en del av teksten er navnet på en kommune.',
    'Berre ein del av teksten er namnet på ein kommune.',
    'Only part of the text is the name of a municipality.',
  ),
  severalMunicipalities: note(
    'Teksten kan gjelde flere kommuner.',
    'Teksten kan gjelde fleire kommunar.',
    'The text may mean more than one municipality.',
  ),
  notInPlanArea: note(
    'Kommunen er utenfor planens område.',
    'Kommunen er utanfor området til planen.',
    'The municipality is outside the area of the plan.',
  ),
  unknownMunicipality: note(
    'Innholdet er ikke navnet eller nummeret på noen kommune i planens område.',
    'Innhaldet er ikkje namnet eller nummeret på nokon kommune i området til planen.',
    'The content is not the name or number of any municipality in the area of the plan.',
  ),
  regionAlias: note(
    'Regionen er kjent igjen på et annet navn enn det den har i listen over regioner.',
    'Regionen er kjend att på eit anna namn enn det han har i lista over regionar.',
    'The region is recognised by a name other than the one it has in the list of regions.',
  ),
  similarRegion: note(
    'Navnet ligner på en av regionene, men er ikke likt.',
    'Namnet liknar på ein av regionane, men er ikkje likt.',
    'The name is like that of one of the regions, but not the same.',
  ),
  severalRegions: note(
    'Teksten kan gjelde flere regioner.',
    'Teksten kan gjelde fleire regionar.',
    'The text may mean more than one region.',
  ),
  unknownRegion: note(
    'Innholdet er ikke navnet på noen av regionene i listen over regioner.',
    'Innhaldet er ikkje namnet på nokon av regionane i lista over regionar.',
    'The content is not the name of any region in the list of regions.',
  ),
  errorValue: note(
    'Cellen viser en feilverdi fra Excel.',
    'Cella viser ein feilverdi frå Excel.',
    'The cell shows an error from Excel.',
  ),
};
