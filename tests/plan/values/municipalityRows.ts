import { municipalityByName } from '../../../src/plan/registers/municipalities2018';
import type { MunicipalityNumber } from '../../../src/plan/municipality';
import type { Reading, ReadingNoteId } from '../../../src/plan/reading';
import { asked, noted, rejected, taken, type Row } from './expectation';

function numberOf(name: string): MunicipalityNumber {
  const found = municipalityByName(name);
  if (!found) throw new Error(name);
  return found.number;
}
type Verdict = Reading<MunicipalityNumber>;
const is = (name: string): Verdict => taken(numberOf(name));
const note = (name: string, id: ReadingNoteId): Verdict => noted(numberOf(name), id);
const choose = (id: ReadingNoteId, ...names: readonly string[]): Verdict => asked(id, ...names.map(numberOf));
const no = (id: ReadingNoteId): Verdict => rejected(id);

const orkland = ['Agdenes', 'Meldal', 'Orkdal', 'Snillfjord'];
const alesund2020 = ['Ålesund', 'Ørskog', 'Skodje', 'Haram', 'Sandøy'];

/** Rows that say what is written, with number and name and county in any order. */
const plainRows: readonly Row<MunicipalityNumber>[] = [
  ['Orkdal', is('Orkdal'), 'the name'],
  ['  ORKDAL\tKommune. ', is('Orkdal'), 'case, spaces, what it is'],
  ['orkdal\u00a0kommune', is('Orkdal'), 'hard space'],
  ['Orkdal komm.', is('Orkdal'), 'abbreviated'],
  ['Orkdal-kommune', is('Orkdal'), 'joined by a hyphen'],
  ['Kommune: Orkdal', is('Orkdal'), 'what it is, first'],
  ['«Orkdal»', is('Orkdal'), 'in quotes'],
  ['Orkdal*', is('Orkdal'), 'footnote mark'],
  ['Midtre  Gauldal', is('Midtre Gauldal'), 'two spaces'],
  ['Midtre\nGauldal', is('Midtre Gauldal'), 'over two lines'],
  ['A\u030alesund', is('Ålesund'), 'decomposed å'],
  ['5024', is('Orkdal'), 'the number'],
  ['5 024', is('Orkdal'), 'grouped'],
  ['5024,0', is('Orkdal'), 'with a decimal, from another program'],
  ['K-5024', is('Orkdal'), 'as on maps'],
  ['Kommunenr. 5024', is('Orkdal'), 'what it is'],
  ['5024 Orkdal', is('Orkdal'), 'both'],
  ['5024-Orkdal', is('Orkdal'), 'both'],
  ['5024 – Orkdal kommune', is('Orkdal'), 'both'],
  ['Orkdal (5024)', is('Orkdal'), 'both'],
  ['Orkdal, 5024', is('Orkdal'), 'both'],
  ['5024\nOrkdal', is('Orkdal'), 'both, over two lines'],
  ['Orkdal kommune (nr. 5024)', is('Orkdal'), 'both'],
  ['5024 Orkdal kommune, Trøndelag', is('Orkdal'), 'all three'],
  ['Orkdal (Sør-Trøndelag)', is('Orkdal'), 'the county until 2018'],
  ['Bindal kommune (Nordland)', is('Bindal'), 'the county'],
  ['Bindal Nordland', is('Bindal'), 'the county without a comma'],
  ['Ørland (Fosen)', is('Ørland'), 'the district'],
  ['Surnadal (M&R)', is('Surnadal'), 'the county, abbreviated'],
  ['5041 Snåase – Snåsa', is('Snåsa'), 'the official name'],
  ['Raarvihke/Røyrvik', is('Røyrvik'), 'both names'],
  ['Snåase', is('Snåsa'), 'the Sami name'],
  ['Namsos - Nåavmesjenjaelmie', is('Namsos'), 'official later'],
  ['Trondheim - Tråante', is('Trondheim'), 'official later'],
  ['tidl. Ørskog', is('Ørskog'), 'what it has become is not said'],
  ['Municipality of Oppdal', is('Oppdal'), 'English'],
];

const spellingRows: readonly Row<MunicipalityNumber>[] = [
  ['Aafjord', note('Åfjord', 'olderSpelling'), 'aa'],
  ['Trondhjem', note('Trondheim', 'olderSpelling'), 'older'],
  ['Kristiansund (N)', note('Kristiansund', 'olderSpelling'), 'as the post wrote'],
  ['Indre-Fosen', note('Indre Fosen', 'otherSpelling'), 'hyphen'],
  ['MidtreGauldal', note('Midtre Gauldal', 'otherSpelling'), 'without the space'],
  ['Fraena', note('Fræna', 'otherSpelling'), 'ae'],
  ['Oerland', note('Ørland', 'otherSpelling'), 'oe'],
  ['Röros', note('Røros', 'otherSpelling'), 'Swedish letters'],
  ['Kr.sund', note('Kristiansund', 'otherSpelling'), 'abbreviated'],
  ['Tr.heim kommune', note('Trondheim', 'otherSpelling'), 'abbreviated'],
  ['M. Gauldal', note('Midtre Gauldal', 'otherSpelling'), 'abbreviated'],
  ['Kristansund', choose('similarMunicipality', 'Kristiansund'), 'a letter dropped'],
  ['Alesund', choose('similarMunicipality', 'Ålesund'), 'no ring'],
  ['Roros', choose('similarMunicipality', 'Røros'), 'no strokes'],
  ['Surndal', choose('similarMunicipality', 'Sunndal', 'Surnadal'), 'as near to two'],
  ['Orklan', choose('similarMunicipality', ...orkland), 'near to a later one'],
  ['5024 Orkdl', choose('similarMunicipality', 'Orkdal'), 'the number tells, but not for us'],
  ['Orkdal?', choose('partlyMunicipality', 'Orkdal'), 'in doubt'],
  ['Oppdal sentrum', choose('partlyMunicipality', 'Oppdal'), 'a place in it'],
  ['Orkdal (Orkanger)', choose('partlyMunicipality', 'Orkdal'), 'a place in it'],
  ['Kommuneoverlege, Verdal', choose('partlyMunicipality', 'Verdal'), 'a post in it'],
  ['Sul', no('unknownMunicipality'), 'a short name has no near miss'],
];

const otherTimeRows: readonly Row<MunicipalityNumber>[] = [
  ['Orkland kommune', choose('laterMunicipality', ...orkland), 'four became one'],
  ['5059', choose('laterMunicipality', ...orkland), 'its number'],
  ['5059 Orkland', choose('laterMunicipality', ...orkland), 'both'],
  ['5059 Orkdal', note('Orkdal', 'laterMunicipality'), 'the name tells which'],
  ['Orkdal (nå Orkland)', note('Orkdal', 'laterMunicipality'), 'the name tells which'],
  ['Hemne/Heim', note('Hemne', 'laterMunicipality'), 'the name tells which'],
  ['Heim', choose('laterMunicipality', 'Hemne', 'Halsa', 'Snillfjord'), 'three, in two counties'],
  ['1507', choose('laterMunicipality', ...alesund2020), 'larger than Ålesund of 2018'],
  ['1507 Ålesund', note('Ålesund', 'laterMunicipality'), 'the name tells which'],
  ['Nye Ålesund', choose('laterMunicipality', ...alesund2020), 'as it was called before 2020'],
  ['Ørskog (Ålesund)', note('Ørskog', 'laterMunicipality'), 'and what it became part of'],
  ['Ålesund (Ørskog)', choose('severalMunicipalities', 'Ålesund', 'Ørskog'), 'either'],
  ['Klæbu (Trondheim)', note('Klæbu', 'laterMunicipality'), 'and what it became part of'],
  ['Orkland 2020', choose('partlyMunicipality', ...orkland), 'a year is not a number'],
  ['5061 Rindal', note('Rindal', 'laterNumber'), 'moved to Trøndelag'],
  ['Rindal (Trøndelag)', note('Rindal', 'countyMismatch'), 'moved to Trøndelag'],
  ['1580', note('Haram', 'laterNumber'), 'by itself again'],
  ['1577', note('Volda', 'laterNumber'), 'with Hornindal, which is outside'],
  ['1601 Trondheim', note('Trondheim', 'olderNumber'), 'until 2018'],
  ['1630 Åfjord', note('Åfjord', 'olderNumber'), 'until 2018'],
  ['1729', note('Inderøy', 'olderNumber'), 'until 2012'],
  ['Rissa', choose('formerMunicipality', 'Indre Fosen'), 'became part of it in 2018'],
  ['1718 Leksvik', choose('formerMunicipality', 'Indre Fosen'), 'became part of it in 2018'],
  ['Frei', choose('formerMunicipality', 'Kristiansund'), 'became part of it in 2008'],
  ['Indre Fosen (Rissa)', note('Indre Fosen', 'formerMunicipality'), 'both say the same'],
];

const conflictRows: readonly Row<MunicipalityNumber>[] = [
  ['5024 Oppdal', choose('numberNameMismatch', 'Orkdal', 'Oppdal'), 'the number of another'],
  ['4601 Oppdal', choose('numberNameMismatch', 'Oppdal'), 'the number of Bergen'],
  ['1502 Ålesund', choose('numberNameMismatch', 'Molde', 'Ålesund'), 'the number of another'],
  ['5024 Kristiansand', choose('numberNameMismatch', 'Orkdal'), 'a name outside'],
  ['Bindal (Trøndelag)', choose('countyMismatch', 'Bindal'), 'not its county'],
  ['Oppdal (Hedmark)', choose('countyMismatch', 'Oppdal'), 'not its county'],
  ['Levanger og Verdal', choose('severalMunicipalities', 'Levanger', 'Verdal'), 'two'],
  ['Hitra-Frøya', choose('severalMunicipalities', 'Hitra', 'Frøya'), 'two'],
  ['Oppdal Melhus', choose('severalMunicipalities', 'Oppdal', 'Melhus'), 'two'],
  ['5024,5021', choose('severalMunicipalities', 'Orkdal', 'Oppdal'), 'two'],
  ['Orkdal og Orkland', choose('severalMunicipalities', 'Orkdal', 'Agdenes', 'Meldal', 'Snillfjord'), 'two'],
  ['Volda/Hornindal', choose('severalMunicipalities', 'Volda'), 'one of them outside'],
];

const outsideRows: readonly Row<MunicipalityNumber>[] = [
  ['Herøy kommune', note('Herøy', 'alsoElsewhere'), 'another in Nordland'],
  ['1515 Herøy', is('Herøy'), 'the number tells'],
  ['Herøy (M&R)', is('Herøy'), 'the county tells'],
  ['Herøy på Sunnmøre', is('Herøy'), 'the district tells'],
  ['Sande, Møre og Romsdal', is('Sande'), 'the county tells'],
  ['Herøy i Nordland', no('notInPlanArea'), 'the other one'],
  ['Sande (Vestfold)', no('notInPlanArea'), 'the other one'],
  ['Kristiansand', no('notInPlanArea'), 'near to Kristiansund, but itself'],
  ['Hornindal', no('notInPlanArea'), 'part of Volda later'],
  ['Bergen', no('unknownMunicipality'), 'far away'],
  ['4601', no('unknownMunicipality'), 'far away'],
  ['9999', no('unknownMunicipality'), 'no number'],
  ['12345', no('unknownMunicipality'), 'no number'],
  ['2018', no('unknownMunicipality'), 'a year'],
  ['Trøndelag', no('unknownMunicipality'), 'a county'],
  ['Fosen IKS', no('unknownMunicipality'), 'a region'],
  ['kommune', no('unknownMunicipality'), 'which is not said'],
  ['?', no('unknownMunicipality'), 'nothing'],
  ['__proto__', no('unknownMunicipality'), 'no name of the language leaks in'],
  ['Orkdal '.repeat(100), no('unknownMunicipality'), 'too long'],
  ['', taken<MunicipalityNumber>(null), 'empty'],
  ['–', noted<MunicipalityNumber>(null, 'dashAsEmpty'), 'dash'],
  ['#I/T', no('errorValue'), 'error value'],
];

export const municipalityRows = { plainRows, spellingRows, otherTimeRows, conflictRows, outsideRows };
