/** The counties of the plan's area in 2018 (section 1.2), by the first two digits of their municipalities' numbers. */
export const counties = ['moreOgRomsdal', 'trondelag', 'nordland'] as const;
export type County = (typeof counties)[number];

export const countyNumbers: Readonly<Record<County, string>> = { moreOgRomsdal: '15', trondelag: '50', nordland: '18' };
