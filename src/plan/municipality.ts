import type { County } from './county';
import type { Located } from './place';

declare const municipalityNumberBrand: unique symbol;

/** A municipality of the plan by its number in 2018: four digits, as text. */
export type MunicipalityNumber = string & { readonly [municipalityNumberBrand]: true };

/** How well a municipality's region is known: the plan names regions but not their municipalities (rules I-07). */
export const regionBases = ['sourced', 'suggested', 'assigned'] as const;
export type RegionBasis = (typeof regionBases)[number];

/** A row of the workbook's list of municipalities (sections 1.2, 2 and 5.2). */
export interface Municipality {
  /** Read from the number column, or from the name where there is none. */
  readonly number: Located<MunicipalityNumber | null>;
  /** As written. */
  readonly name: Located<string>;
  readonly county: Located<County | null>;
  /** The primary region, as `Region.name`. */
  readonly region: Located<string | null>;
  /** A municipality may take part in several regions (Surnadal is in Orkidé and SiO); only the primary one counts it. */
  readonly otherRegions: Located<readonly string[]>;
  readonly regionBasis: Located<RegionBasis | null>;
  readonly isOptionMunicipality: Located<boolean | null>;
  readonly population: Located<number | null>;
  readonly comment: Located<string>;
}
