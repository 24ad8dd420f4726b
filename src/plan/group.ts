/**
 * The groups and councils that members sit in: `localWorkingGroup` (LAG, 5.3), `regionalWorkingGroup` (RAG, 5.2),
 * `cooperationCouncil` (Samarbeidsrådet, 5.1), `digitalCooperationCouncil` (Regionalt fagråd for digital samhandling, 5.4),
 * `clinicalDecisionCouncil` (Faglig beslutningsråd, 5.5), `programmeBoard` (Programstyret, 3.1).
 */
export const groups = [
  'localWorkingGroup',
  'regionalWorkingGroup',
  'cooperationCouncil',
  'digitalCooperationCouncil',
  'clinicalDecisionCouncil',
  'programmeBoard',
] as const;
export type Group = (typeof groups)[number];
