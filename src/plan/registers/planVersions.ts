/**
 * The versions of «Plan for involvering av opsjonskommuner», section 1.1, in its words. The plan names the authors; people's
 * names are left out here. Version 1.0 has neither change nor author in the plan either.
 */
export interface PlanVersion {
  readonly version: string;
  /** ISO day. */
  readonly day: string;
  readonly change: string;
}

export const planVersions: readonly PlanVersion[] = [
  { version: '0.1', day: '2018-06-04', change: 'Første utkast' },
  { version: '0.5', day: '2018-06-14', change: 'Første komplette hovedstruktur' },
  {
    version: '0.8',
    day: '2018-06-18',
    change: 'Hovedstruktur og innhold fra de mindre arbeidsgruppene på plass',
  },
  { version: '0.9', day: '2018-06-21', change: 'Innstilling til Samarbeidsrådet' },
  { version: '1.0', day: '2018-06-26', change: '' },
];
