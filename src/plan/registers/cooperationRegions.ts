/**
 * The 13 named regions of the plan (section 8), in its order and under its county headings. The plan counts twelve (section 5.2).
 *
 * Other names and what became of the regions: esunnmore.no, alesund.kommune.no (E-kommune Sunnmøre), nrk.no (Syvstjerna and SSIKT),
 * innherred.no 22.11.2017 (Innherred samkommune, Namdal Regionråd), nipr.no (Orkidé), fosen.net (Fosen IKS), tronderbladet.no
 * (Trondheims-området), distriktssenteret.no (Fjellregionen). For Storfjordsamarbeidet no source was found.
 */
import type { County } from '../county';

export type RegionName =
  | 'Syvstjerna'
  | 'E-kommune Sunnmøre'
  | 'Storfjordsamarbeidet'
  | 'ROR'
  | 'Orkidé'
  | 'Værnesregionen'
  | 'Innherred samkommune'
  | 'Inn-Trøndelag'
  | 'Namdal Regionråd'
  | 'SiO'
  | 'Fosen IKS'
  | 'Trondheims-området'
  | 'Fjellregionen';

/** Where the region stood when the plan was written, on 26 June 2018. */
export interface RegionStatus {
  readonly kind: 'existing' | 'ceased' | 'unknown';
  /** ISO day that it began, ended or was to end, where that is near the plan's time. */
  readonly began?: string;
  readonly ended?: string;
  /** A few words in Norwegian; the register's own text, not a message. */
  readonly note?: string;
}

export interface RegisteredRegion {
  /** As in the plan. */
  readonly name: RegionName;
  /** The heading it stands under; its municipalities may lie in other counties too. */
  readonly county: County;
  /** Other names in use. Spellings that differ in case, spaces, hyphens and accents only are not listed. */
  readonly aliases: readonly string[];
  /** What people say for short, which may mean other things as well. */
  readonly shortForms: readonly string[];
  readonly status: RegionStatus;
}

type Row = readonly [
  name: RegionName,
  aliases: readonly string[],
  shortForms?: readonly string[],
  status?: RegionStatus,
];

const existing: RegionStatus = { kind: 'existing' };

const moreOgRomsdal: readonly Row[] = [
  ['Syvstjerna', ['SSIKT', 'Søre Sunnmøre IKT', 'Sjustjerna', '7-stjerna']],
  [
    'E-kommune Sunnmøre',
    [],
    ['E-kommune'],
    { kind: 'existing', ended: '2018-12-31', note: 'Opphørte 31.12.2018 som IKT-samarbeid' },
  ],
  ['Storfjordsamarbeidet', [], ['Storfjord'], { kind: 'unknown' }],
  ['ROR', ['Romsdal regionråd'], ['Romsdal']],
  ['Orkidé', ['Nordmøre regionråd', 'IKT Orkidé'], ['Nordmøre']],
];

const trondelag: readonly Row[] = [
  ['Værnesregionen', [], ['Værnes']],
  ['Innherred samkommune', ['Innherred'], [], { kind: 'ceased', ended: '2018-01-01', note: 'Opphørt 01.01.2018' }],
  ['Inn-Trøndelag', ['Inn-Trøndelagssamarbeidet', '4K']],
  [
    'Namdal Regionråd',
    ['Region Namdal'],
    ['Namdal', 'Namdalen', 'Namdalsregionen'],
    { kind: 'existing', began: '2018-01-01', note: 'Nytt fra 01.01.2018' },
  ],
  ['SiO', ['Samhandlingsenheten i Orkdalsregionen', 'Orkdalsregionen']],
  ['Fosen IKS', ['Fosen Regionråd', 'Fosen Helse IKS'], ['Fosen']],
  [
    'Trondheims-området',
    ['Trondheimsregionen'],
    [],
    { kind: 'existing', note: 'Trondheimsregionen omfatter også Trondheim selv' },
  ],
  [
    'Fjellregionen',
    ['Regionrådet for Fjellregionen'],
    [],
    { kind: 'existing', note: 'De fleste kommunene ligger i Hedmark, utenfor planen' },
  ],
];

export const cooperationRegions: readonly RegisteredRegion[] = [
  ...moreOgRomsdal.map(registered('moreOgRomsdal')),
  ...trondelag.map(registered('trondelag')),
];

export function regionByName(name: string): RegisteredRegion | undefined {
  return cooperationRegions.find((region) => region.name === name);
}

function registered(county: County): (row: Row) => RegisteredRegion {
  return ([name, aliases, shortForms = [], status = existing]) => ({ name, county, aliases, shortForms, status });
}
