import { declaredTypes } from '../../../src/preview/richapi/classes';
import type { MemberUse } from '../../../src/preview/standIn';
import { closeHosts, openHost } from './host';
import type { MemberCase } from './members/case';
import { eventCases } from './members/events';
import { filterCases } from './members/filters';
import { formatCases } from './members/formats';
import { nameCases } from './members/names';
import { pageCases } from './members/pages';
import { rangeCases } from './members/ranges';
import { ruleCases } from './members/rules';
import { tableCases } from './members/tables';
import { workbookCases } from './members/workbook';
import { worksheetCases } from './members/worksheets';

/** Every declared member is driven through Microsoft's own client, and the last test says which was not. */
const used = new Set<string>();
const uses = (type: string, member: string, use: MemberUse): void => void used.add(`${type}.${member} ${use}`);
const heard = (member: string): void => void used.add(`${member} heard`);

const groups: Readonly<Record<string, readonly MemberCase[]>> = {
  workbook: workbookCases,
  worksheets: worksheetCases,
  pages: pageCases,
  ranges: rangeCases,
  formats: formatCases,
  tables: tableCases,
  filters: filterCases,
  names: nameCases,
  rules: ruleCases,
  events: eventCases(heard),
};

afterEach(closeHosts);

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { run }) => {
    await run(await openHost({ language: 'nb-NO', onMemberUsed: uses }));
  });
});

test('every declared member has been driven', () => {
  const expected = declaredTypes.flatMap(({ name, items, members }) => [
    ...(items ? [`${name}.items read`] : []),
    ...Object.entries(members).flatMap(([member, declaration]) => {
      const key = `${name}.${member}`;
      switch (declaration.kind) {
        case 'property':
          return declaration.put ? [`${key} read`, `${key} write`] : [`${key} read`];
        case 'navigation':
          return [`${key} read`];
        case 'method':
          return [`${key} call`];
        case 'event':
          return [`${key} heard`];
      }
    }),
  ]);
  expect(expected.filter((key) => !used.has(key))).toEqual([]);
});
