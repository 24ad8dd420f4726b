import { readFileSync } from 'node:fs';
import { declaredTypes } from '../../../src/preview/richapi/classes';
import { wireName } from '../../../src/preview/richapi/declaration';
import { memberList, publicMembers } from '../../../src/preview/richapi/memberList';
import { withMembers } from '../../../src/preview/richapi/standInPage';
import { documentedMembers } from './typings';

const documented = documentedMembers();
const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
const members = declaredTypes.flatMap((type) =>
  publicMembers(type).map(([name, member]) => ({ key: `${type.name}.${name}`, type, name, member })),
);

test('the typings are read', () => {
  expect(documented.size).toBeGreaterThan(1500);
});

test('every member stands in Microsoft’s typings, with the same requirement set and kind', () => {
  const told = members.map(({ key, member }) => [key, member.set, member.kind === 'method']);
  const expected = members.map(({ key }) => {
    const known = documented.get(key);
    return known ? [key, known.set, known.isMethod] : [key, 'not in the typings', false];
  });
  expect(told).toEqual(expected);
});

test('every wire name stands in Microsoft’s client', () => {
  const names = declaredTypes.flatMap(({ members: declared }) =>
    Object.entries(declared).flatMap(([name, member]) => {
      if (member.kind === 'event') return [member.register, member.unregister].filter((one) => one !== undefined);
      if (name === 'getItem') return [];
      return [
        name.startsWith('_') ? name : wireName(name),
        ...('setAs' in member && member.setAs ? [member.setAs] : []),
      ];
    }),
  );
  expect([...new Set(names)].filter((name) => !client.includes(`"${name}"`))).toEqual([]);
});

test('docs/stand-in.md lists the members that are answered, and no others', () => {
  const page = readFileSync('docs/stand-in.md', 'utf8');
  expect(page).toBe(withMembers(page, memberList(declaredTypes)));
});
