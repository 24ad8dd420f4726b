import { documentationOf, type MemberDeclaration, type TypeDeclaration } from './declaration';

const kinds: Readonly<Record<MemberDeclaration<unknown>['kind'], string>> = {
  property: 'property',
  navigation: 'object',
  method: 'method',
  event: 'event',
};

/** The declared members as a table of `docs/stand-in.md`: name, kind, requirement set and Microsoft's page of each. */
export function memberTable(types: readonly TypeDeclaration[]): string {
  const rows = types.flatMap((type) => [
    ...(type.items
      ? [row(type.name, 'items', 'read-only property', '1.1', documentationOf(type.name, 'items', 'property'))]
      : []),
    ...publicMembers(type).map(([name, member]) =>
      row(type.name, name, kindOf(member), member.set, documentationOf(type.name, name, member.kind)),
    ),
  ]);
  return ['| member | kind | ExcelApi |', '|---|---|---|', ...rows].join('\n');
}

/** Members with a leading underscore are the client's own and have no page. */
export const publicMembers = (type: TypeDeclaration): readonly (readonly [string, MemberDeclaration<unknown>])[] =>
  Object.entries(type.members).filter(([name]) => !name.startsWith('_'));

function kindOf(member: MemberDeclaration<unknown>): string {
  if (member.kind === 'property') return member.put ? 'property' : 'read-only property';
  return kinds[member.kind];
}

const row = (type: string, name: string, kind: string, set: string, page: string): string =>
  `| [${type}.${name}](${page}) | ${kind} | ${set} |`;
