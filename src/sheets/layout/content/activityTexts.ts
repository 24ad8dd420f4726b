import type { PlanActivityId, PlanActivityNote } from '../../../plan/registers/planActivities';
import type { Localized } from '../../../text/language';

/** What the plan's activities are called in the progress plan. */
export const activityNames: Readonly<Record<PlanActivityId, Localized>> = {
  application2019: {
    nb: 'Felles søknad om skjønnsmidler for 2019 sendt',
    nn: 'Felles søknad om skjønsmiddel for 2019 send',
    en: 'Joint application for 2019 sent',
  },
  finalOrganisation: {
    nb: 'Avklare endelig organisering av arbeidet med opsjonsaktører',
    nn: 'Avklare endeleg organisering av arbeidet med opsjonsaktørar',
    en: 'Settle the organisation of the work with option actors',
  },
  dialogueMeeting: {
    nb: 'Dialogmøte med Fylkesmannen',
    nn: 'Dialogmøte med Fylkesmannen',
    en: 'Dialogue meeting with the county governor',
  },
  communicationPlanPhysicians: {
    nb: 'Kommunikasjonsplan for fastleger ferdig',
    nn: 'Kommunikasjonsplan for fastlegar ferdig',
    en: 'Communication plan for general practitioners finished',
  },
  grantClarification: {
    nb: 'Avklaring av resten av skjønnsmidlene',
    nn: 'Avklaring av resten av skjønsmidla',
    en: 'Clarification of the rest of the grant',
  },
  regionalStart: {
    nb: 'Oppstart av regional arbeidsgruppe',
    nn: 'Oppstart av regional arbeidsgruppe',
    en: 'Start of the regional working group',
  },
  regionalMeetings: {
    nb: 'Møter i regional arbeidsgruppe',
    nn: 'Møte i regional arbeidsgruppe',
    en: 'Meetings of the regional working group',
  },
  kickoff: {
    nb: 'Kick-off for lokale arbeidsgrupper',
    nn: 'Kick-off for lokale arbeidsgrupper',
    en: 'Kick-off for local working groups',
  },
  contract: {
    nb: 'Kontrakt med leverandøren underskrives',
    nn: 'Kontrakt med leverandøren blir underskriven',
    en: 'Contract with the supplier signed',
  },
  grantReport: {
    nb: 'Rapport om skjønnsmidlene for 2018',
    nn: 'Rapport om skjønsmidla for 2018',
    en: 'Report on the 2018 grant',
  },
  localKickoff: {
    nb: 'Lokal kick-off-samling: {region}',
    nn: 'Lokal kick-off-samling: {region}',
    en: 'Local kick-off gathering: {region}',
  },
  planEnd: {
    nb: 'Planperioden slutter',
    nn: 'Planperioden sluttar',
    en: 'The plan’s period ends',
  },
};

/** What must be said about a date. */
export const activityNotes: Readonly<Record<PlanActivityNote, Localized>> = {
  yearFromVersion: {
    nb: 'Året står ikke der; planen er fra juni 2018.',
    nn: 'Året står ikkje der; planen er frå juni 2018.',
    en: 'It gives no year; the plan is from June 2018.',
  },
  midAugust: {
    nb: 'Datoen er satt midt i måneden.',
    nn: 'Datoen er sett midt i månaden.',
    en: 'The date is set to the middle of the month.',
  },
  monthOnly: {
    nb: 'Dagen er ikke bestemt; hele måneden står her.',
    nn: 'Dagen er ikkje bestemt; heile månaden står her.',
    en: 'The day is not decided; the whole month stands here.',
  },
  quarterOnly: {
    nb: 'Dagen er ikke bestemt; hele kvartalet står her.',
    nn: 'Dagen er ikkje bestemt; heile kvartalet står her.',
    en: 'The day is not decided; the whole quarter stands here.',
  },
  noDays: {
    nb: 'Dagene er ikke bestemt; hele tiden frem til 1. april 2019 står her.',
    nn: 'Dagane er ikkje bestemte; heile tida fram til 1. april 2019 står her.',
    en: 'The days are not decided; all the time until 1 April 2019 stands here.',
  },
  countyGovernor: {
    nb: 'Fylkesmannens frist for tilskudd gitt i 2018; den står ikke i planen.',
    nn: 'Fristen til Fylkesmannen for tilskot gitt i 2018; han står ikkje i planen.',
    en: 'The county governor’s deadline for grants made in 2018; it is not in the plan.',
  },
};
