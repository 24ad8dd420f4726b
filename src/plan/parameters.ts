import type { CalendarDay } from './calendarDay';
import { kroner, type Kroner } from './kroner';

/** What a parameter's value is; decides how its cell is read and written. */
export interface ParameterTypes {
  count: number;
  kroner: Kroner;
  /** 0–1. */
  share: number;
  day: CalendarDay | null;
  yesNo: boolean;
  /** Names, separated by semicolons in the cell. */
  texts: readonly string[];
}
export type ParameterKind = keyof ParameterTypes;

export interface Parameter<Kind extends ParameterKind = ParameterKind> {
  readonly kind: Kind;
  readonly default: ParameterTypes[Kind];
  /** Chapter of the plan, or `grants` for what county governors have published about the same kind of grant. */
  readonly section: string;
}

const parameter =
  <Kind extends ParameterKind>(kind: Kind) =>
  (value: ParameterTypes[Kind], section: string): Parameter<Kind> => ({ kind, default: value, section });

const count = parameter('count');
const amount = parameter('kroner');
const share = parameter('share');
const day = parameter('day');
const yesNo = parameter('yesNo');
const texts = parameter('texts');
const on = (iso: string): CalendarDay => iso as CalendarDay;

/** Every number and date of the plan that a rule holds the workbook against: the plan calls itself dynamic, so none is a constant. */
export const parameters = {
  expectedOptionMunicipalities: count(83, '2'),
  registerDate: day(on('2018-01-01'), '2'),
  ownerMunicipality: texts(['Trondheim'], '1.2'),
  expectedRegions: count(12, '5.2'),
  delegatesPerRegion: count(1, '5.2'),
  meetingsPerMonth: count(2, '5.2'),
  expectedLocalGroups: count(12, '5.3'),
  groupSizeMinimum: count(8, '5.3'),
  groupSizeMaximum: count(12, '5.3'),
  suggestedRoles: texts(['Kommunalsjef', 'Kommuneoverlege', 'Sykepleier', 'Systemansvarlig', 'IT', 'Fastlege'], '5.3'),
  optionalRoles: texts(['Fastlege'], '5.3'),
  allowLeaderAsDelegate: yesNo(true, '7'),
  expectedCouncilMembers: count(9, '5.1'),
  requireAnchoringActivity: yesNo(false, '5.3'),
  regionalStart: day(on('2018-09-04'), '8'),
  kickoffStart: day(on('2018-09-17'), '8'),
  kickoffEnd: day(on('2018-09-18'), '8'),
  localKickoffFrom: day(on('2019-02-01'), '8'),
  localKickoffTo: day(on('2019-02-28'), '8'),
  planStart: day(on('2018-09-01'), '8'),
  planEnd: day(on('2019-04-01'), '8'),
  confirmedGrant: amount(kroner(1_200_000), '9'),
  appliedGrant: amount(kroner(2_000_000), '9'),
  ownFundingMinimumShare: share(0.5, 'grants'),
  ownFundingEqualsGrant: yesNo(true, '9'),
  fullScenarioConfirmedOn: day(null, '9'),
  allowedPurposes: texts(['Prosjektledelse', 'Fag/funksjonalitet', 'Teknisk', 'Opplæring', 'Involvering'], '9'),
  restrictToEligibleCounties: yesNo(true, '9'),
  eligibleCounties: texts(['Trøndelag'], '9'),
  travelOnlyPurposes: texts(['Samarbeidsråd', 'Involvering'], '9'),
  grantYear: count(2018, '9'),
  shareMeaning: texts([], '9'),
  reportDeadline: day(on('2019-02-01'), 'grants'),
} as const;

export type ParameterId = keyof typeof parameters;
export type ParameterValues = {
  readonly [Id in ParameterId]: ParameterTypes[(typeof parameters)[Id]['kind']];
};
export const parameterIds = Object.keys(parameters) as ParameterId[];

/** The plan's own values. */
export const planParameters = Object.fromEntries(
  parameterIds.map((id) => [id, parameters[id].default]),
) as unknown as ParameterValues;
