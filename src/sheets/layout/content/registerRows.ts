import { cooperationRegions, type RegisteredRegion } from '../../../plan/registers/cooperationRegions';
import { municipalities2018, type RegisteredMunicipality } from '../../../plan/registers/municipalities2018';
import { formatText } from '../../../text/format';
import type { MunicipalityColumnId } from '../../declarations/municipalities';
import { countyChoices, regionBasisChoices } from '../../declarations/organisationChoices';
import type { RegionColumnId } from '../../declarations/regions';
import type { TableRowContent } from '../tableBlock';
import { sheetTexts } from '../texts';
import { choiceName, inOneCell, yesNo, type ContentContext } from './context';
import { regionNotes } from './regionNotes';

/** The thirteen regions in the plan's order (section 8). Who the contact persons are the plan does not say. */
export function regionRows(context: ContentContext): TableRowContent<RegionColumnId>[] {
  return cooperationRegions.map((region: RegisteredRegion) => ({
    name: region.name,
    county: choiceName(countyChoices, region.county, context),
    aliases: inOneCell(region.aliases),
    comment: regionNotes[region.name]?.[context.language] ?? '',
  }));
}

/** The 84 municipalities of 2018 (sections 1.2 and 2), with the region each belongs to as far as anybody has published it. */
export function municipalityRows(context: ContentContext): TableRowContent<MunicipalityColumnId>[] {
  return municipalities2018.map((municipality) => {
    const region = regionOf(municipality);
    return {
      number: Number(municipality.number),
      name: municipality.name,
      county: choiceName(countyChoices, municipality.county, context),
      region: region?.name ?? '',
      otherRegions: inOneCell(
        municipality.alternativeRegions.filter(({ isSourced }) => isSourced).map(({ region: other }) => other),
      ),
      regionBasis: choiceName(regionBasisChoices, region?.basis ?? null, context),
      isOptionMunicipality: yesNo(municipality.isOptionMunicipality, context),
      population: municipality.population2018,
      comment: commentOn(municipality, context),
    };
  });
}

interface PrimaryRegion {
  readonly name: string;
  readonly basis: 'sourced' | 'suggested';
}

/** A region that was only suggested is filled in and marked so, except where the plan itself leaves the municipality without one. */
function regionOf(municipality: RegisteredMunicipality): PrimaryRegion | null {
  if (municipality.region) return { name: municipality.region, basis: 'sourced' };
  if (municipality.suggestedRegion === null || isOutsidePlansRegions(municipality)) return null;
  return { name: municipality.suggestedRegion, basis: 'suggested' };
}

/** Section 5.2: the regions are those «i Trøndelag og Møre og Romsdal»; Bindal is in Nordland. */
const isOutsidePlansRegions = ({ county }: RegisteredMunicipality): boolean => county === 'nordland';

function commentOn(municipality: RegisteredMunicipality, { language }: ContentContext): string {
  if (!municipality.isOptionMunicipality) return sheetTexts.ownsProgramme[language];
  if (isOutsidePlansRegions(municipality))
    return formatText(sheetTexts.noRegionInPlan, language, { region: municipality.suggestedRegion ?? '' });
  const others = municipality.alternativeRegions.filter(({ isSourced }) => !isSourced);
  if (others.length === 0) return '';
  return formatText(sheetTexts.perhapsAlsoIn, language, { regions: inOneCell(others.map(({ region }) => region)) });
}
