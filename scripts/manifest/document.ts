import { JSDOM } from 'jsdom';

/** The parsed manifest. Throws when it is not well-formed XML. */
export function parseManifest(manifest: string): XMLDocument {
  return new JSDOM(manifest, { contentType: 'text/xml' }).window.document;
}

/** All elements of that name, whatever their prefix. */
export function elementsOf(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export function textOf(parent: Document | Element, name: string): string {
  return elementsOf(parent, name)[0]?.textContent?.trim() ?? '';
}

export function attributeOf(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** How a person finds the element: its name, and its id when it has one. */
export function nameOf(element: Element): string {
  const id = attributeOf(element, 'id');
  return id ? `${element.localName} ${id}` : element.localName;
}
