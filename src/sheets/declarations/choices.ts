import type { BudgetPurpose, CostType, FinancingSource, FundingScenario, ScenarioStatus } from '../../plan/budget';
import { choice } from './choice';
import type { Choice } from './declaration';

/** Section 9: «Vi legger derfor inn to budsjettalternativ.» */
export const scenarioChoices: Readonly<Record<FundingScenario, Choice>> = {
  confirmed: choice(
    'Bekreftet tildeling',
    'Stadfesta tildeling',
    'Confirmed grant',
    'Budsjett',
    'Bekreftet',
    'Tildelt',
  ),
  fullApplication: choice(
    'Hele søknaden innvilget',
    'Heile søknaden innvilga',
    'Full application granted',
    'Hele søknaden',
    'Heile søknaden',
    'Full application',
    'Rev.budsjett',
    'Revidert budsjett',
  ),
};

export const financingChoices: Readonly<Record<FinancingSource, Choice>> = {
  grant: choice('Tilskudd', 'Tilskot', 'Grant', 'Skjønnsmidler', 'Skjønnstilskudd', 'Prosjektskjønn', 'Skjønnsmiddel'),
  ownFunding: choice(
    'Egenfinansiering',
    'Eigenfinansiering',
    'Own funding',
    'Egenandel',
    'Eigendel',
    'Egeninnsats',
    'Eigeninnsats',
  ),
  other: choice('Annen finansiering', 'Anna finansiering', 'Other funding', 'Annet', 'Anna', 'Andre'),
};

export const costTypeChoices: Readonly<Record<CostType, Choice>> = {
  wages: choice('Lønn', 'Løn', 'Wages', 'Lønnskostnader', 'Lønskostnader'),
  travel: choice('Reise', 'Reise', 'Travel', 'Reiser', 'Reiseutgifter'),
  accommodation: choice('Opphold', 'Opphald', 'Accommodation', 'Overnatting'),
  delivery: choice('Gjennomføring', 'Gjennomføring', 'Delivery', 'Reiser/opphold/gjennomføring', 'Arrangement'),
  purchase: choice('Kjøp av tjenester', 'Kjøp av tenester', 'Purchased services', 'Innkjøp', 'Kjøp'),
  inKind: choice('Egeninnsats', 'Eigeninnsats', 'In-kind contribution', 'Egne timer', 'Eigne timar'),
  miscellaneous: choice('Diverse', 'Diverse', 'Miscellaneous', 'Andre kostnader', 'Annet'),
};

export const purposeChoices: Readonly<Record<BudgetPurpose, Choice>> = {
  projectManagement: choice(
    'Prosjektledelse',
    'Prosjektleiing',
    'Project management',
    'Prosjektleder',
    'Prosjektleiar',
    'Delprosjektleder',
  ),
  clinicalFunctional: choice(
    'Fag/funksjonalitet',
    'Fag/funksjonalitet',
    'Clinical/functional',
    'Fag og funksjonalitet',
    'Fag',
  ),
  technical: choice('Teknisk', 'Teknisk', 'Technical', 'IT', 'Teknikk'),
  training: choice('Opplæring', 'Opplæring', 'Training'),
  involvement: choice('Involvering', 'Involvering', 'Involvement', 'Fag/involvering'),
  cooperationCouncil: choice('Samarbeidsråd', 'Samarbeidsråd', 'Cooperation council', 'Samarbeidsrådet'),
  miscellaneous: choice('Diverse', 'Diverse', 'Miscellaneous', 'Annet', 'Anna'),
};

export const scenarioStatusChoices: Readonly<Record<ScenarioStatus, Choice>> = {
  appliedFor: choice('Søkt', 'Søkt', 'Applied for', 'Omsøkt'),
  signalled: choice('Signalisert', 'Signalisert', 'Signalled', 'Forventet', 'Venta'),
  confirmed: choice('Bekreftet', 'Stadfesta', 'Confirmed', 'Tildelt', 'Tildelt beløp'),
  declined: choice('Avslått', 'Avslått', 'Declined', 'Avslag'),
};
