import { readFileSync } from 'node:fs';

export interface DocumentedMember {
  /** `1.7` for ExcelApi 1.7; other families of sets by their full name. */
  readonly set: string;
  readonly isMethod: boolean;
}

/** Microsoft's typings as data: `Worksheet.getRange` → requirement set and kind, of the `Excel` namespace. */
export function documentedMembers(): ReadonlyMap<string, DocumentedMember> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').replace(/\r/g, '');
  const start = text.indexOf('declare namespace Excel {');
  const excel = text.slice(start, text.indexOf('\n}\n', start));
  const members = new Map<string, DocumentedMember>();
  for (const block of excel.matchAll(
    /^ {4}class (\w+)(?:<T>)? extends OfficeExtension\.ClientObject \{$([\s\S]*?)^ {4}\}$/gm,
  )) {
    const [, type = '', body = ''] = block;
    for (const [, comment = '', name = '', next = ''] of body.matchAll(
      /^ {8}\/\*\*([\s\S]*?)\*\/\n {8}(?:readonly )?(\w+)\??([:(])/gm,
    )) {
      const set = /\[Api set: ([^\]]*)\]/.exec(comment)?.[1] ?? '';
      const key = `${type}.${name}`;
      if (set && !members.has(key)) {
        members.set(key, { set: /^ExcelApi (\d+\.\d+)/.exec(set)?.[1] ?? set, isMethod: next === '(' });
      }
    }
  }
  return members;
}
