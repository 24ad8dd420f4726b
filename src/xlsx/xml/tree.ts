import { attr, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';

export type { XmlElement };

/** The root of a small document; for sheets see `scanXml`. */
export const treeOf = (text: string): XmlElement => parseXml(text, { maxEntityExpansions: 0 }).root;

export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** Child elements by name, whatever their prefix. */
export const elements = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child.type === 'element' && (name === undefined || localName(child) === name),
  );

export const element = (parent: XmlElement, name: string): XmlElement | undefined => elements(parent, name)[0];

/** `1`, `true` and `on` are true in files; `missing` is what an absent attribute means. */
export function flag(from: XmlElement, name: string, missing: boolean): boolean {
  const value = attr(from, name);
  return value === undefined ? missing : isTrue(value);
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
