import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { isInConflict, unrepresentedIn } from '../coverage';
import { localGroupsOf } from '../localGroups';
import { mostAtOnceIn } from '../terms';

/**
 * Two sentences of section 5.3 that a region with many municipalities cannot both keep, said once (rules I-08). It holds whoever
 * has been recruited, and is good to know before anybody is.
 */
export const rule: Rule = {
  id: 'representation/size-and-coverage-conflict',
  messages: { conflict: 'info' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  needs: [{ table: 'municipalities', columns: ['region', 'isOptionMunicipality'] }],
  sources: [
    {
      section: '5.3',
      quote: 'De lokale arbeidsgruppene bør i utgangspunktet bestå av ca. 8-12 personer',
    },
    { section: '5.3', quote: 'Alle kommuner innad i den enkelte region bør være representert.' },
  ],
  check(reading, settings) {
    const found = localGroupsOf(reading);
    const { groupSizeMinimum: minimum, groupSizeMaximum: maximum } = settings;
    return (found?.groups ?? []).flatMap((group) => {
      if (!found || !isInConflict(group, settings)) return [];
      const { region, row, seats, municipalities } = group;
      const at = row?.name.at ?? municipalities[0]?.region.at;
      return [
        {
          message: 'conflict',
          places: placesOf(at ? [at] : []),
          values: {
            region,
            municipalities: municipalities.length,
            minimum,
            maximum,
            people: mostAtOnceIn(seats),
            represented: municipalities.length - unrepresentedIn(found, group).length,
          },
        },
      ];
    });
  },
};
