import { fundingScenarios, type Budget, type FundingScenario } from '../../../plan/budget';
import { kroner, minusKroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { financingOf } from '../financing';
import { compareShare, fractionOf, leastOwnFunding } from './minimumShare';

/** Own funding is at least the minimum share of the whole financing (grant, own funding and other), in each scenario. */
export const rule: Rule = {
  id: 'budget/own-funding-share',
  messages: { belowMinimum: 'error', missing: 'error', impossibleMinimum: 'warning', noMargin: 'info' },
  reads: ['budget', 'workbook'],
  sources: [
    {
      from: 'Fylkesmannen i Møre og Romsdal, Tildeling prosjektskjønn 2020',
      address:
        'https://www.statsforvalteren.no/nb/More-og-Romsdal/Kommunal-styring/Kommunal-fornying/tildeling-prosjektskjonn-2020/',
      quote:
        'For å sikre kommunal prioritering, er det eit krav om minst 50 prosent kommunal eigenfinansiering av prosjekta.',
      language: 'nn',
    },
    { section: '9', quote: 'Egenfinansiering 2018 1.200.000 2.000.000' },
  ],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget) return [];
    return fundingScenarios.flatMap((scenario) => checkScenario(reading, budget, scenario, settings));
  },
};

function checkScenario(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): readonly ReportedFinding[] {
  const financing = budget.financing[scenario];
  if (!financing) return [];
  const { ownFunding, minimumOwnShare } = financing;
  const parts = financingOf(reading, budget, scenario, settings);
  // A minimum that cannot be read is not replaced by the settings': the workbook has one.
  if (!parts || (minimumOwnShare.value === null && isUnreadable(reading, minimumOwnShare.at))) return [];
  // Our own layout without the column: the missing column is the finding.
  if (budget.layout === 'tables' && !ownFunding.at) return [];

  const share = minimumOwnShare.value ?? settings.ownFundingMinimumShare;
  const own = ownFunding.value ?? kroner(0);
  const rest = minusKroner(parts.total, own);
  if (share <= 0 || share > 1 || parts.total <= 0 || own < 0) return [];

  const minimum = fractionOf(share);
  const position = compareShare(own, parts.total, minimum);
  const least = leastOwnFunding(rest, minimum);
  const ownPlaces = placesOf(ownFunding.at ? [ownFunding.at] : []);
  const minimumPlaces = placesOf(minimumOwnShare.at ? [minimumOwnShare.at] : []);
  const places = [...ownPlaces, ...minimumPlaces];
  const values = { scenario, minimum: { share } };
  if (least === null) {
    return position < 0 ? [{ message: 'impossibleMinimum', places: [...minimumPlaces, ...ownPlaces], values }] : [];
  }
  if (ownFunding.value === null) {
    return [{ message: 'missing', places, values: { ...values, least: { kroner: least } } }];
  }
  if (position > 0) return [];
  const stands = { ...values, ownFunding: { kroner: own }, share: { share: own / parts.total } };
  if (position === 0) return [{ message: 'noMargin', places, values: stands }];
  const missing = { kroner: minusKroner(least, own) };
  return [{ message: 'belowMinimum', places, values: { ...stands, least: { kroner: least }, missing } }];
}
