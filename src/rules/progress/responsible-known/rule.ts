import type { Plan } from '../../../plan/plan';
import { organisations } from '../../../plan/registers/planActivities';
import { readMunicipality, readRegion, splitNames } from '../../../plan/values';
import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import { foldLine } from '../../../plan/values/normalise';
import { namesByChoice } from '../../../sheets/declarations/declaration';
import { groupChoices, roleChoices } from '../../../sheets/declarations/organisationChoices';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';

/** Every activity has somebody responsible, and it is one who can be found: a group, a post, a member, a municipality. */
export const rule: Rule = {
  id: 'progress/responsible-known',
  messages: { missing: 'warning', unknown: 'info' },
  reads: ['activities', 'memberships', 'regions'],
  sources: [
    { section: '5.2', quote: 'Den regionale arbeidsgruppen har ansvar for å koordinere arbeidet' },
    { section: '5.3', quote: 'Lokal arbeidsgruppe har ansvar for informasjon og forankring' },
  ],
  check({ plan, tables }) {
    const activities = plan.activities ?? [];
    if (tables.activities?.columns['responsible'] === undefined) return [];
    const without = activities.filter(({ name, responsible }) => name.value !== '' && responsible.value === '');
    const missing: ReportedFinding[] =
      without.length === 0
        ? []
        : [
            {
              message: 'missing',
              places: placesOf(without.map(({ responsible }) => responsible.at)),
              values: { count: without.length },
            },
          ];
    // Without a list of members nobody can be looked up.
    if (!plan.memberships || plan.memberships.length === 0) return missing;
    const isKnown = knownIn(plan);
    const unknown = activities.flatMap(({ responsible, responsibleGroup }): ReportedFinding[] => {
      if (responsible.value === '' || responsibleGroup !== null || isKnown(responsible.value)) return [];
      return [{ message: 'unknown', places: placesOf([responsible.at]), values: { name: responsible.value } }];
    });
    return [...missing, ...unknown];
  },
};

function knownIn({ memberships, regions }: Plan): (text: string) => boolean {
  const names = new Set(
    [
      ...(memberships ?? []).flatMap(({ person, role }) => [person.value, role.value]),
      ...(regions ?? []).flatMap(({ name, contactPerson }) => [name.value, contactPerson.value]),
      ...Object.values(namesByChoice(groupChoices)).flat(),
      ...Object.values(namesByChoice(roleChoices)).flat(),
      ...Object.values(organisations),
      'Helse Midt-Norge',
      'Helse Midt-Norge RHF',
      'Programledelsen',
      'KS',
      'IKT-faglig referansegruppe',
    ].map(foldLine),
  );
  const known = new Map<string, boolean>();
  const isKnown = (text: string): boolean => {
    if (names.has(foldLine(text))) return true;
    const municipality = readMunicipality({ value: text });
    const region = readRegion(text, cooperationRegions);
    return 'value' in municipality || 'value' in region;
  };
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      // «Kommuneoverlege, Verdal» and «LAG og Trondheim kommune» are known when each part is.
      const parts = splitNames(text).flatMap((part) => part.split(/\s+(?:og|and|samt|\/)\s+/u));
      known.set(text, (answer = isKnown(text) || (parts.length > 1 && parts.every(isKnown))));
    }
    return answer;
  };
}
