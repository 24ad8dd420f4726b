import type { CalendarDay } from './calendarDay';
import type { Group } from './group';
import type { MunicipalityNumber } from './municipality';
import type { Located } from './place';

/** Section 5.3: «eks. kommunalsjef, kommuneoverlege, sykepleier, systemansvarlige, IT og evt. fastlege»; the others are those of 5.1 and 5.2. */
export const professionalRoles = [
  'sectorDirector',
  'chiefMunicipalPhysician',
  'nurse',
  'systemOwner',
  'it',
  'generalPractitioner',
  'chiefExecutive',
  'projectManager',
  'subprojectManager',
] as const;
export type ProfessionalRole = (typeof professionalRoles)[number];

/** One seat in one group (sections 3.1, 5.1–5.5 and 7). `null` is an empty or unreadable cell; the reading notes tell which. */
export interface Membership {
  /** A person or a post, as written. */
  readonly person: Located<string>;
  readonly municipality: Located<MunicipalityNumber | null>;
  /** The region's name as `Region.name`. */
  readonly region: Located<string | null>;
  readonly group: Located<Group | null>;
  /** As written; any role may be. */
  readonly role: Located<string>;
  /** The role where it is one that the plan names. */
  readonly knownRole: ProfessionalRole | null;
  /** Section 7: «velger leder (kontaktperson) for gruppen». */
  readonly isLeader: Located<boolean | null>;
  /** Section 7: «representant til regional arbeidsgruppe». */
  readonly isRegionalDelegate: Located<boolean | null>;
  /** Section 5.3: «ansvarlig for involvering av egen kommune». */
  readonly isResponsible: Located<boolean | null>;
  readonly start: Located<CalendarDay | null>;
  readonly end: Located<CalendarDay | null>;
  readonly comment: Located<string>;
}
