import type { ApiSet } from './declaration';

/**
 * The requirement sets this host claims to offer, e.g. `{ ExcelApi: '1.17' }`, as Excel on the web announces them to the
 * client. `DelayForCellEdit` is the name the client asks for before it lets a request wait for a cell edit.
 */
export type RequirementSets = Readonly<Record<string, ApiSet>>;

/** What an Excel of Microsoft 365 offers at the least of what the add-in asks for. */
export const defaultRequirementSets: RequirementSets = { ExcelApi: '1.17', DelayForCellEdit: '1.1', DialogApi: '1.1' };

export function isSupported(sets: RequirementSets, name: string, version: string = '1.1'): boolean {
  const offered = sets[name];
  return offered !== undefined && compare(offered, version) >= 0;
}

function compare(offered: string, asked: string): number {
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return major - askedMajor || minor - askedMinor;
}
