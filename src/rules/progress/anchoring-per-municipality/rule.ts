import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/** Every municipality has the programme on the agenda of its leadership; asked for only where the settings do. */
export const rule: Rule = {
  id: 'progress/anchoring-per-municipality',
  messages: { missing: 'warning' },
  reads: ['activities', 'regions', 'municipalities', 'settings'],
  needs: [{ table: 'activities', columns: ['workArea', 'regions'] }],
  sources: [
    {
      section: '5.3',
      quote: 'Helseplattformen settes som fast tema på ledelsesnivå i hver kommune i en strukturert form.',
    },
  ],
  check({ plan }, { requireAnchoringActivity }) {
    const { activities } = plan;
    if (!requireAnchoringActivity || !activities || activities.length === 0) return [];
    const anchoring = activities.filter(
      ({ workArea, status }) => workArea.value === 'anchoring' && status.value !== 'cancelled',
    );
    if (anchoring.some(({ isForAllRegions }) => isForAllRegions)) return [];
    const covered = new Set(anchoring.flatMap(({ regions }) => regions.value));
    const { regions, municipalitiesOf } = organisationOf(plan);
    return regions.flatMap(({ name }) => {
      const municipalities = municipalitiesOf.get(name.value) ?? [];
      if (covered.has(name.value) || municipalities.length === 0) return [];
      const names = municipalities.map((municipality) => municipality.name.value);
      return [
        {
          message: 'missing',
          places: placesOf([name.at]),
          values: { region: name.value, count: names.length, municipalities: { list: names } },
        },
      ];
    });
  },
};
