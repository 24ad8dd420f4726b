import type { ActivityKind, ActivityStatus, WorkArea } from '../../plan/activity';
import type { MeetingPlaceKind } from '../../plan/meetingPlace';
import { choice } from './choice';
import type { Choice } from './declaration';

export const activityKindChoices: Readonly<Record<ActivityKind, Choice>> = {
  activity: choice('Aktivitet', 'Aktivitet', 'Activity', 'Oppgave', 'Oppgåve', 'Tiltak'),
  milestone: choice('Milepæl', 'Milepæl', 'Milestone', 'Frist'),
  gathering: choice('Samling', 'Samling', 'Gathering', 'Oppstartssamling', 'Kick-off', 'Kickoff'),
  meeting: choice('Møte', 'Møte', 'Meeting', 'Møter'),
};

export const workAreaChoices: Readonly<Record<WorkArea, Choice>> = {
  clinicalFunctional: choice(
    'Fag/funksjonalitet',
    'Fag/funksjonalitet',
    'Clinical/functional',
    'Fag og funksjonalitet',
    'Fag',
    'Funksjonalitet',
  ),
  technical: choice('Teknisk', 'Teknisk', 'Technical', 'IT', 'Teknikk', 'Teknisk innføring'),
  training: choice('Opplæring', 'Opplæring', 'Training'),
  benefitsRealisation: choice(
    'Gevinstrealisering',
    'Gevinstrealisering',
    'Benefits realisation',
    'Gevinst',
    'Gevinster',
  ),
  communication: choice('Kommunikasjon', 'Kommunikasjon', 'Communication', 'Informasjon'),
  involvement: choice('Involvering', 'Involvering', 'Involvement', 'Fag/involvering'),
  organisation: choice(
    'Organisasjonsutvikling',
    'Organisasjonsutvikling',
    'Organisational development',
    'Organisasjon',
    'Organisatoriske endringer',
    'Endringsledelse',
    'Endringsleiing',
  ),
  anchoring: choice('Forankring', 'Forankring', 'Anchoring', 'Forankring i ledelsen', 'Forankring/ledelse', 'Ledelse'),
};

export const activityStatusChoices: Readonly<Record<ActivityStatus, Choice>> = {
  notStarted: choice('Ikke startet', 'Ikkje starta', 'Not started', 'Planlagt', 'Ikke påbegynt', 'Ikkje påbyrja'),
  inProgress: choice('Pågår', 'Pågår', 'In progress', 'Startet', 'Starta', 'Under arbeid', 'I gang'),
  finished: choice('Ferdig', 'Ferdig', 'Finished', 'Fullført', 'Gjennomført', 'Avsluttet', 'Avslutta', 'Utført'),
  postponed: choice('Utsatt', 'Utsett', 'Postponed'),
  cancelled: choice('Avlyst', 'Avlyst', 'Cancelled', 'Utgår', 'Kansellert'),
};

export const meetingPlaceKindChoices: Readonly<Record<MeetingPlaceKind, Choice>> = {
  healthLeaderNetwork: choice(
    'Helseledernettverk',
    'Helseleiarnettverk',
    'Health leader network',
    'Helseledernettverk Trøndelag',
  ),
  regionalCouncil: choice(
    'Regionrådsmøte',
    'Regionrådsmøte',
    'Regional council meeting',
    'Regionråd',
    'Regionrådsmøter',
  ),
  other: choice('Annet', 'Anna', 'Other', 'Andre'),
};
