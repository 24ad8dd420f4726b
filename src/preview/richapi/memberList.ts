import { documentationOf, type MemberDeclaration, type TypeDeclaration } from './declaration';

const kinds: Readonly<Record<MemberDeclaration<unknown>['kind'], string>> = {
  property: 'property',
  navigation: 'object',
  method: 'method',
  event: 'event',
};

/** The declared members as `docs/stand-in.md` lists them: kind, requirement set and Microsoft's page of each. */
export const memberList = (types: readonly TypeDeclaration[]): string => types.map(section).join('\n\n');

function section(type: TypeDeclaration): string {
  const page = `https://learn.microsoft.com/javascript/api/excel/excel.${type.name.toLowerCase()}`;
  const items = type.items ? [line(type.name, 'items', 'property', 'read-only property')] : [];
  const members = publicMembers(type).map(([name, member]) =>
    line(type.name, name, member.kind, `${kindOf(member)}, ${member.set}`),
  );
  return [`### [${type.name}](${page})`, '', ...items, ...members].join('\n');
}

/** Members with a leading underscore are the client's own and have no page. */
export const publicMembers = (type: TypeDeclaration): readonly (readonly [string, MemberDeclaration<unknown>])[] =>
  Object.entries(type.members).filter(([name]) => !name.startsWith('_'));

function kindOf(member: MemberDeclaration<unknown>): string {
  if (member.kind === 'property') return member.put ? 'property' : 'read-only property';
  return kinds[member.kind];
}

/** An address with parentheses stands between angle brackets. */
function line(type: string, name: string, kind: MemberDeclaration<unknown>['kind'], told: string): string {
  const page = documentationOf(type, name, kind);
  return `- [${name}](${page.includes('(') ? `<${page}>` : page}): ${told}`;
}
