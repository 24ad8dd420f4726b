/**
 * What «Plan for involvering av opsjonskommuner», version 1.0, 26.06.18, sets a time for (Trondheim kommune / Helseplattformen, a
 * public document). The plan’s own progress plan is an attachment that is not public. Kind and work area are our reading.
 */
import type { ActivityKind, ActivityStatus, WorkArea } from '../activity';
import type { Group } from '../group';
import type { PlanQuote } from './planQuote';

export const planActivityIds = [
  'application2019',
  'finalOrganisation',
  'dialogueMeeting',
  'communicationPlanPhysicians',
  'grantClarification',
  'regionalStart',
  'regionalMeetings',
  'kickoff',
  'contract',
  'grantReport',
  'localKickoff',
  'planEnd',
] as const;
export type PlanActivityId = (typeof planActivityIds)[number];

export interface PlanActivity {
  readonly id: PlanActivityId;
  readonly kind: ActivityKind;
  readonly workArea: WorkArea;
  /** `each`: one activity a region; `all`: one for all of them; `none`: not about the regions. */
  readonly regions: 'each' | 'all' | 'none';
  readonly responsible: readonly (Group | Organisation)[];
  readonly participants: readonly (Group | Organisation)[];
  /** ISO days. */
  readonly start: string;
  readonly end: string;
  readonly status: ActivityStatus | null;
  readonly after: readonly PlanActivityId[];
  /** `null` for what the plan does not say itself. */
  readonly source: PlanQuote | null;
  readonly note: PlanActivityNote | null;
}

/** What must be said about a date: the plan gives none, or gives less than a day. */
export type PlanActivityNote =
  'yearFromVersion' | 'midAugust' | 'monthOnly' | 'quarterOnly' | 'noDays' | 'countyGovernor';

export const organisations = {
  owner: 'Trondheim kommune',
  programme: 'Helseplattformen',
  countyGovernor: 'Fylkesmannen i Trøndelag',
} as const;
export type Organisation = keyof typeof organisations;

export const planActivities: readonly PlanActivity[] = [
  {
    id: 'application2019',
    kind: 'milestone',
    workArea: 'involvement',
    regions: 'none',
    responsible: ['owner'],
    participants: [],
    start: '2018-05-30',
    end: '2018-05-30',
    status: 'finished',
    after: [],
    source: {
      section: '9',
      quote: 'Felles søknad for hele Midt-Norge for 2019 ble oversendt Fylkesmannen Trøndelag 30.mai 2018',
    },
    note: null,
  },
  {
    id: 'finalOrganisation',
    kind: 'activity',
    workArea: 'organisation',
    regions: 'none',
    responsible: ['owner'],
    participants: [],
    start: '2018-06-01',
    end: '2018-06-30',
    status: null,
    after: [],
    source: {
      section: '4',
      quote: 'Endelig organisering av arbeidet med opsjonsaktører avklares i løpet av juni.',
    },
    note: 'yearFromVersion',
  },
  {
    id: 'dialogueMeeting',
    kind: 'meeting',
    workArea: 'involvement',
    regions: 'none',
    responsible: ['owner'],
    participants: ['countyGovernor'],
    start: '2018-06-12',
    end: '2018-06-12',
    status: 'finished',
    after: [],
    source: { section: '9', quote: 'i forbindelse med dialogmøte 12.juni' },
    note: 'yearFromVersion',
  },
  {
    id: 'communicationPlanPhysicians',
    kind: 'milestone',
    workArea: 'communication',
    regions: 'none',
    responsible: ['programme'],
    participants: [],
    start: '2018-08-15',
    end: '2018-08-15',
    status: null,
    after: [],
    source: { section: '6', quote: 'Kommunikasjonsplan for fastleger (ferdigstilles medio august)' },
    note: 'midAugust',
  },
  {
    id: 'grantClarification',
    kind: 'activity',
    workArea: 'involvement',
    regions: 'none',
    responsible: ['countyGovernor'],
    participants: [],
    start: '2018-09-01',
    end: '2018-09-30',
    status: null,
    after: [],
    source: { section: '9', quote: 'Avklaringen vil skje i september 2018.' },
    note: 'monthOnly',
  },
  {
    id: 'regionalStart',
    kind: 'gathering',
    workArea: 'involvement',
    regions: 'all',
    responsible: ['programme', 'owner'],
    participants: ['regionalWorkingGroup'],
    start: '2018-09-04',
    end: '2018-09-04',
    status: null,
    after: [],
    source: {
      section: '8',
      quote: 'planlagt startet 4.september 2018. Da samles alle medlemmene til en introduksjonsdag',
    },
    note: null,
  },
  {
    id: 'regionalMeetings',
    kind: 'activity',
    workArea: 'involvement',
    regions: 'all',
    responsible: ['owner'],
    participants: ['regionalWorkingGroup'],
    start: '2018-09-04',
    end: '2019-04-01',
    status: null,
    after: [],
    source: { section: '5.2', quote: 'antatt møtehyppighet på 2.g.pr.mnd.' },
    note: 'noDays',
  },
  {
    id: 'kickoff',
    kind: 'gathering',
    workArea: 'involvement',
    regions: 'all',
    responsible: ['programme', 'owner', 'regionalWorkingGroup'],
    participants: ['localWorkingGroup', 'regionalWorkingGroup'],
    start: '2018-09-17',
    end: '2018-09-18',
    status: null,
    after: ['regionalStart'],
    source: {
      section: '8',
      quote: 'involverer alle medlemmer av lokale arbeidsgrupper (en dag) og regional arbeidsgruppe (begge dager)',
    },
    note: 'yearFromVersion',
  },
  {
    id: 'contract',
    kind: 'milestone',
    workArea: 'technical',
    regions: 'none',
    responsible: ['programme'],
    participants: [],
    start: '2019-01-01',
    end: '2019-03-31',
    status: null,
    after: [],
    source: { section: '2', quote: 'Kontrakt forventes underskrevet i første kvartal 2019.' },
    note: 'quarterOnly',
  },
  {
    id: 'grantReport',
    kind: 'milestone',
    workArea: 'involvement',
    regions: 'none',
    responsible: ['owner'],
    participants: [],
    start: '2019-02-01',
    end: '2019-02-01',
    status: null,
    after: [],
    source: null,
    note: 'countyGovernor',
  },
  {
    id: 'localKickoff',
    kind: 'gathering',
    workArea: 'anchoring',
    regions: 'each',
    responsible: ['localWorkingGroup'],
    participants: ['localWorkingGroup', 'owner', 'programme'],
    start: '2019-02-01',
    end: '2019-02-28',
    status: null,
    after: ['kickoff'],
    source: {
      section: '8',
      quote:
        'Det gjennomføres nye kick-off-samlinger i februar 2019, der regionene inviterer Trondheim kommune og Helseplattformen.',
    },
    note: 'monthOnly',
  },
  {
    id: 'planEnd',
    kind: 'milestone',
    workArea: 'involvement',
    regions: 'none',
    responsible: ['owner'],
    participants: [],
    start: '2019-04-01',
    end: '2019-04-01',
    status: null,
    after: [],
    source: { section: '8', quote: 'det arbeidet som skal skje i perioden frem til 1.april 2019' },
    note: null,
  },
];
