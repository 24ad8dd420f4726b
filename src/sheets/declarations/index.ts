import { activityTable } from './activities';
import { budgetTable } from './budget';
import type { TableDeclaration, TableId } from './declaration';
import { financingTable } from './financing';
import { meetingPlaceTable } from './meetingPlaces';
import { membershipTable } from './memberships';
import { municipalityTable } from './municipalities';
import { regionTable } from './regions';
import { settingTable } from './settings';
import { versionTable } from './versions';

/** Every table of the workbook by id: a table is part of the product when it stands here. */
export const tables = {
  regions: regionTable,
  municipalities: municipalityTable,
  memberships: membershipTable,
  activities: activityTable,
  budget: budgetTable,
  financing: financingTable,
  meetingPlaces: meetingPlaceTable,
  versions: versionTable,
  settings: settingTable,
} as const satisfies Readonly<Record<TableId, TableDeclaration>>;

/** The ids of a table's columns. */
export type ColumnId<Table extends TableId> = (typeof tables)[Table]['columns'][number]['id'];
