import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { gatheringsOf } from '../gatherings';
import { missingPlace } from '../schedule';

/** Each region holds a kick-off gathering of its own within the time that the plan gives. */
export const rule: Rule = {
  id: 'progress/local-kickoff-per-region',
  messages: { missing: 'warning', noneAtAll: 'warning' },
  reads: ['activities', 'regions', 'settings'],
  needs: [{ table: 'activities', columns: ['name', 'regions', 'start'] }],
  sources: [{ section: '8', quote: 'Det gjennomføres nye kick-off-samlinger i februar 2019, der regionene inviterer' }],
  check(reading, settings) {
    const { activities } = reading.plan;
    const { localKickoffFrom: from, localKickoffTo: to } = settings;
    const regions = organisationOf(reading.plan).regions.filter(({ name }) => name.value !== '');
    if (!activities || activities.length === 0 || from === null || to === null || regions.length === 0) return [];
    const { local } = gatheringsOf(reading.plan, settings);
    const period = { from: { day: from }, to: { day: to } };
    if (local.length === 0) {
      return [{ message: 'noneAtAll', places: missingPlace(reading), values: { ...period, count: regions.length } }];
    }
    if (local.some(({ isForAllRegions }) => isForAllRegions)) return [];
    const invited = new Set(local.flatMap((activity) => activity.regions.value));
    return regions
      .filter(({ name }) => !invited.has(name.value))
      .map(({ name }) => ({
        message: 'missing',
        places: placesOf([name.at]),
        values: { region: name.value, ...period },
      }));
  },
};
