import type { County } from './county';
import type { Located } from './place';

/**
 * A cooperation region (sections 5.2 and 8). Its name is what the other sheets refer to it by, as written in the workbook's own
 * list of regions; where the workbook has no such list, as written in the plan.
 */
export interface Region {
  readonly name: Located<string>;
  readonly county: Located<County | null>;
  /** Section 7: «i regi av kontaktpersoner i den enkelte kommuneregion». A post or a person, as written. */
  readonly contactPerson: Located<string>;
  /** Section 8: «Kommunene anmodes om å lage egne nettsider». */
  readonly webPage: Located<string>;
  /** Other names of the region, read as the region itself wherever they are used. */
  readonly aliases: Located<readonly string[]>;
  readonly comment: Located<string>;
}
