/**
 * What became of the municipalities of 2018, and what was there before them, so that an older or a later name or number is
 * recognised and explained.
 *
 * Source: Statistisk sentralbyrå (SSB), «Standard for kommuneinndeling» (Klass 131) with its changes 2006–2024, licence CC BY 4.0.
 */
import type { MunicipalityNumber } from '../municipality';

/** A municipality that came to be after 2018, or that took others in. */
export interface LaterMunicipality {
  readonly number: string;
  readonly name: string;
  /** ISO days; `null` while it exists. */
  readonly from: string;
  readonly until: string | null;
  /** The municipalities of 2018 that it is made of. Snillfjord is part of three. */
  readonly parts: readonly MunicipalityNumber[];
}

type LaterRow = readonly [number: number, name: string, parts: readonly number[], from?: string, until?: string];

/** In 2020 also 1444 Hornindal (Sogn og Fjordane) became part of 1577 Volda. Rindal changed county, not itself. */
const later: readonly LaterRow[] = [
  [1506, 'Molde', [1502, 1543, 1545]],
  [1507, 'Ålesund', [1504, 1523, 1529, 1534, 1546], '2020-01-01', '2023-12-31'],
  [1508, 'Ålesund', [1504, 1523, 1529, 1546], '2024-01-01'],
  [1577, 'Volda', [1519]],
  [1578, 'Fjord', [1524, 1526]],
  [1579, 'Hustadvika', [1548, 1551]],
  [1580, 'Haram', [1534], '2024-01-01'],
  [5001, 'Trondheim', [5001, 5030]],
  [5006, 'Steinkjer', [5004, 5039]],
  [5007, 'Namsos', [5005, 5040, 5048]],
  [5055, 'Heim', [5011, 1571, 5012]],
  [5056, 'Hitra', [5013, 5012]],
  [5057, 'Ørland', [5015, 5017]],
  [5058, 'Åfjord', [5018, 5019]],
  [5059, 'Orkland', [5016, 5023, 5024, 5012]],
  [5060, 'Nærøysund', [5050, 5051]],
  [5061, 'Rindal', [1567], '2019-01-01'],
];

export const laterMunicipalities: readonly LaterMunicipality[] = later.map(
  ([number, name, parts, from = '2020-01-01', until = null]) => ({
    number: String(number),
    name,
    from,
    until,
    parts: parts.map(numberOf2018),
  }),
);

/** A municipality that had become part of another by 2018. */
export interface FormerMunicipality {
  readonly number: string;
  readonly name: string;
  /** The last year it existed. */
  readonly until: number;
  readonly became: MunicipalityNumber;
}

const former: readonly (readonly [number: number, name: string, until: number, became: number])[] = [
  [1556, 'Frei', 2007, 1505],
  [1572, 'Tustna', 2005, 1576],
  [1624, 'Rissa', 2017, 5054],
  [1718, 'Leksvik', 2017, 5054],
  [1723, 'Mosvik', 2011, 5053],
];

export const formerMunicipalities: readonly FormerMunicipality[] = former.map(([number, name, until, became]) => ({
  number: String(number),
  name,
  until,
  became: numberOf2018(became),
}));

/** Numbers before 2018 of municipalities that kept their names: those of Sør- and Nord-Trøndelag, and after mergers in 2006–2012. */
const earlier = `
  1503 1505, 1569 1576, 1729 5053,
  1601 5001, 1612 5011, 1613 5012, 1617 5013, 1620 5014, 1621 5015, 1622 5016, 1627 5017, 1630 5018, 1632 5019, 1633 5020,
  1634 5021, 1635 5022, 1636 5023, 1638 5024, 1640 5025, 1644 5026, 1648 5027, 1653 5028, 1657 5029, 1662 5030, 1663 5031,
  1664 5032, 1665 5033, 1702 5004, 1703 5005, 1711 5034, 1714 5035, 1717 5036, 1719 5037, 1721 5038, 1724 5039, 1725 5040,
  1736 5041, 1738 5042, 1739 5043, 1740 5044, 1742 5045, 1743 5046, 1744 5047, 1748 5048, 1749 5049, 1750 5050, 1751 5051,
  1755 5052, 1756 5053`;

export const earlierNumbers: ReadonlyMap<string, MunicipalityNumber> = new Map(
  earlier.split(',').map((pair) => {
    const [before = '', in2018 = ''] = pair.trim().split(' ');
    return [before, in2018 as MunicipalityNumber];
  }),
);

/** What a municipality of 2018 became, the latest last; empty where nothing but the name's form has changed since. */
export function successorsOf(number: MunicipalityNumber): readonly LaterMunicipality[] {
  return laterMunicipalities.filter(({ parts }) => parts.includes(number)).sort((a, b) => a.from.localeCompare(b.from));
}

function numberOf2018(number: number): MunicipalityNumber {
  return String(number) as MunicipalityNumber;
}
