/**
 * The 84 municipalities of the plan's area (sections 1.2 and 2): Trøndelag, Møre og Romsdal and Bindal, as they were in 2018.
 *
 * Numbers, names and inhabitants on 1 January 2018: Statistisk sentralbyrå (SSB), «Standard for kommuneinndeling» (Klass 131)
 * and table 07459, licence CC BY 4.0.
 *
 * The plan names regions but not their municipalities. What each region's are is read from public pages:
 * - Syvstjerna: nrk.no/mr/suksess-for-ikt-pa-sore-1.13355723 (2017), names the seven municipalities of SSIKT
 * - E-kommune Sunnmøre: intranett.esunnmore.no, «eKommune Sunnmøre opphører 31.12.2018», names the eight
 * - ROR: minutes of a members' meeting, 17.10.2014 (doczz.net/doc/6924145); romsdalregionrad.no (2016); ROR-IKT's statutes
 * - Orkidé: nipr.no/tjenester/om-oss/historie; the second region of Nesset, Fræna and Eide is the IT cooperation IKT Orkidé (2018)
 * - Værnesregionen: innherred.no/debatt/2017/10/26, names the six
 * - Innherred samkommune: innherred-samkommune.no/om_isk.html
 * - Inn-Trøndelag: steinkjer.kommune.no/kommunereform.352083.no.html
 * - Namdal Regionråd: nrk.no/trondelag/13-kommuner-gar-sammen-i-en-region-1.13195804, names the thirteen. Bindal was no member;
 *   namdalsavisa.no (5-121-1070955) counts it with Namdalen later, hence only suggested
 * - SiO: trollheimsporten.custompublish.com/5372087-137312 (Orkdalsregionen); arkiv.snillfjord.kommune.no/181477 (and the three
 *   of Møre og Romsdal; thirteen owners)
 * - Fosen IKS: fosen.net/samarbeid-pa-fosen/fosen-regionrad, names the six. That Fosen IKS is this cooperation is our reading
 * - Trondheims-området: tronderbladet.no/nyheter/2017/05/25. That it is Trondheimsregionen is our reading
 * - Fjellregionen: distriktssenteret.no/artikkel/tynset (Røros); tronderbladet.no 25.05.2017 (Midtre Gauldal)
 * Where no source was found a region is only suggested.
 */
import type { County } from '../county';
import type { MunicipalityNumber } from '../municipality';
import type { RegionName } from './cooperationRegions';

export interface RegisteredMunicipality {
  readonly number: MunicipalityNumber;
  /** As in the plan and in everyday use. */
  readonly name: string;
  /** With the Sami name, or with the county where another municipality has the same name. */
  readonly officialName: string;
  readonly county: County;
  /** `null` where no source tells. */
  readonly region: RegionName | null;
  readonly regionConfidence: 'sourced' | 'suggested' | 'none';
  readonly suggestedRegion: RegionName | null;
  /** Other regions that it took part in, or may have. */
  readonly alternativeRegions: readonly { readonly region: RegionName; readonly isSourced: boolean }[];
  readonly population2018: number;
  /** All but Trondheim, which owns the programme (section 1.2). */
  readonly isOptionMunicipality: boolean;
}

interface More {
  readonly officialName?: string;
  readonly suggested?: RegionName;
  readonly others?: readonly (readonly [region: RegionName, isSourced: boolean])[];
}
type Row = readonly [number: number, name: string, region: RegionName | null, population: number, more?: More];

const OWNER = 5001;

const moreOgRomsdal: readonly Row[] = [
  [1502, 'Molde', 'ROR', 26_900],
  [1504, 'Ålesund', 'E-kommune Sunnmøre', 47_510],
  [1505, 'Kristiansund', 'Orkidé', 24_300],
  [1511, 'Vanylven', 'Syvstjerna', 3_187],
  [1514, 'Sande', 'Syvstjerna', 2_522, { officialName: 'Sande (Møre og Romsdal)' }],
  [1515, 'Herøy', 'Syvstjerna', 8_965, { officialName: 'Herøy (Møre og Romsdal)' }],
  [1516, 'Ulstein', 'Syvstjerna', 8_555],
  [1517, 'Hareid', 'Syvstjerna', 5_150],
  [1519, 'Volda', 'Syvstjerna', 9_188],
  [1520, 'Ørsta', 'Syvstjerna', 10_812],
  [1523, 'Ørskog', 'E-kommune Sunnmøre', 2_267],
  [1524, 'Norddal', 'E-kommune Sunnmøre', 1_670, { others: [['Storfjordsamarbeidet', false]] }],
  [1525, 'Stranda', null, 4_587, { suggested: 'Storfjordsamarbeidet' }],
  [1526, 'Stordal', null, 972, { suggested: 'Storfjordsamarbeidet' }],
  [1528, 'Sykkylven', null, 7_695, { suggested: 'Storfjordsamarbeidet' }],
  [1529, 'Skodje', 'E-kommune Sunnmøre', 4_680],
  [1531, 'Sula', 'E-kommune Sunnmøre', 9_131],
  [1532, 'Giske', 'E-kommune Sunnmøre', 8_292],
  [1534, 'Haram', 'E-kommune Sunnmøre', 9_345],
  [1535, 'Vestnes', 'ROR', 6_559],
  [1539, 'Rauma', 'ROR', 7_507],
  [1543, 'Nesset', 'ROR', 2_946, { others: [['Orkidé', true]] }],
  [1545, 'Midsund', 'ROR', 2_049],
  [1546, 'Sandøy', 'E-kommune Sunnmøre', 1_263],
  [1547, 'Aukra', 'ROR', 3_557],
  [1548, 'Fræna', 'ROR', 9_775, { others: [['Orkidé', true]] }],
  [1551, 'Eide', 'ROR', 3_440, { others: [['Orkidé', true]] }],
  [1554, 'Averøy', 'Orkidé', 5_859],
  [1557, 'Gjemnes', 'Orkidé', 2_623],
  [1560, 'Tingvoll', 'Orkidé', 3_078],
  [1563, 'Sunndal', 'Orkidé', 7_119],
  [1566, 'Surnadal', 'Orkidé', 5_978, { others: [['SiO', true]] }],
  [1567, 'Rindal', 'Orkidé', 2_039, { others: [['SiO', true]] }],
  [1571, 'Halsa', 'Orkidé', 1_571, { others: [['SiO', true]] }],
  [1573, 'Smøla', 'Orkidé', 2_172],
  [1576, 'Aure', 'Orkidé', 3_593],
];

const nordland: readonly Row[] = [[1811, 'Bindal', null, 1_486, { suggested: 'Namdal Regionråd' }]];

const trondelag: readonly Row[] = [
  [5001, 'Trondheim', null, 193_501],
  [5004, 'Steinkjer', 'Inn-Trøndelag', 22_096],
  [5005, 'Namsos', 'Namdal Regionråd', 13_078],
  [5011, 'Hemne', 'SiO', 4_225],
  [5012, 'Snillfjord', 'SiO', 987],
  [5013, 'Hitra', 'SiO', 4_648],
  [5014, 'Frøya', 'SiO', 4_962],
  [5015, 'Ørland', 'Fosen IKS', 5_351],
  [5016, 'Agdenes', 'SiO', 1_684],
  [5017, 'Bjugn', 'Fosen IKS', 4_864],
  [5018, 'Åfjord', 'Fosen IKS', 3_277],
  [5019, 'Roan', 'Fosen IKS', 953],
  [5020, 'Osen', 'Fosen IKS', 967, { others: [['Namdal Regionråd', false]] }],
  [5021, 'Oppdal', null, 6_970, { suggested: 'SiO' }],
  [5022, 'Rennebu', 'SiO', 2_541],
  [5023, 'Meldal', 'SiO', 3_930],
  [5024, 'Orkdal', 'SiO', 11_933, { others: [['Trondheims-området', false]] }],
  [5025, 'Røros', 'Fjellregionen', 5_663],
  [5026, 'Holtålen', null, 2_028, { suggested: 'Fjellregionen' }],
  [5027, 'Midtre Gauldal', 'Trondheims-området', 6_225, { others: [['Fjellregionen', true]] }],
  [5028, 'Melhus', 'Trondheims-området', 16_424],
  [5029, 'Skaun', 'SiO', 8_142, { others: [['Trondheims-området', false]] }],
  [5030, 'Klæbu', null, 6_094, { suggested: 'Trondheims-området' }],
  [5031, 'Malvik', 'Værnesregionen', 13_958, { others: [['Trondheims-området', false]] }],
  [5032, 'Selbu', 'Værnesregionen', 4_093],
  [5033, 'Tydal', 'Værnesregionen', 834],
  [5034, 'Meråker', 'Værnesregionen', 2_469],
  [5035, 'Stjørdal', 'Værnesregionen', 23_964, { others: [['Trondheims-området', false]] }],
  [5036, 'Frosta', 'Værnesregionen', 2_616],
  [5037, 'Levanger', 'Innherred samkommune', 20_115],
  [5038, 'Verdal', 'Innherred samkommune', 14_943],
  [5039, 'Verran', 'Inn-Trøndelag', 2_473],
  [5040, 'Namdalseid', 'Namdal Regionråd', 1_585],
  [5041, 'Snåsa', 'Inn-Trøndelag', 2_094, { officialName: 'Snåase – Snåsa' }],
  [5042, 'Lierne', 'Namdal Regionråd', 1_379],
  [5043, 'Røyrvik', 'Namdal Regionråd', 474, { officialName: 'Raarvihke – Røyrvik' }],
  [5044, 'Namsskogan', 'Namdal Regionråd', 902],
  [5045, 'Grong', 'Namdal Regionråd', 2_400],
  [5046, 'Høylandet', 'Namdal Regionråd', 1_268],
  [5047, 'Overhalla', 'Namdal Regionråd', 3_845],
  [5048, 'Fosnes', 'Namdal Regionråd', 618],
  [5049, 'Flatanger', 'Namdal Regionråd', 1_105],
  [5050, 'Vikna', 'Namdal Regionråd', 4_492],
  [5051, 'Nærøy', 'Namdal Regionråd', 5_117],
  [5052, 'Leka', 'Namdal Regionråd', 582],
  [5053, 'Inderøy', 'Inn-Trøndelag', 6_785],
  [5054, 'Indre Fosen', 'Fosen IKS', 10_090, { others: [['Trondheims-området', false]] }],
];

export const municipalities2018: readonly RegisteredMunicipality[] = [
  ...moreOgRomsdal.map(registered('moreOgRomsdal')),
  ...nordland.map(registered('nordland')),
  ...trondelag.map(registered('trondelag')),
];

const byNumber = new Map<string, RegisteredMunicipality>(municipalities2018.map((each) => [each.number, each]));

/** `undefined` for any other text. */
export function municipalityByNumber(number: string): RegisteredMunicipality | undefined {
  return byNumber.get(number);
}

export function isMunicipalityNumber(text: string): text is MunicipalityNumber {
  return byNumber.has(text);
}

/** Exactly as written in the register; for what people type, see `readMunicipality`. */
export function municipalityByName(name: string): RegisteredMunicipality | undefined {
  return municipalities2018.find((each) => each.name === name || each.officialName === name);
}

function registered(county: County): (row: Row) => RegisteredMunicipality {
  return ([number, name, region, population2018, { officialName = name, suggested = null, others = [] } = {}]) => ({
    number: String(number) as MunicipalityNumber,
    name,
    officialName,
    county,
    region,
    regionConfidence: region ? 'sourced' : suggested ? 'suggested' : 'none',
    suggestedRegion: suggested,
    alternativeRegions: others.map(([other, isSourced]) => ({ region: other, isSourced })),
    population2018,
    isOptionMunicipality: number !== OWNER,
  });
}
