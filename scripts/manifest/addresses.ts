import { attributeOf, elementsOf, nameOf } from './document';

export interface Address {
  readonly element: Element;
  readonly where: string;
  readonly url: string;
}

const single = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** Every address in the manifest, those for single languages included. */
export function addressesIn(manifest: XMLDocument): Address[] {
  return single
    .flatMap((name) => elementsOf(manifest, name))
    .filter((element) => element.hasAttribute('DefaultValue'))
    .flatMap((element) => [
      { element, where: nameOf(element), url: attributeOf(element, 'DefaultValue') },
      ...elementsOf(element, 'Override').map((override) => ({
        element,
        where: `${nameOf(element)} ${attributeOf(override, 'Locale')}`,
        url: attributeOf(override, 'Value'),
      })),
    ]);
}

/** Where the start page is served, up to and with the last slash. */
export function homeOf(manifest: XMLDocument): string {
  const start = elementsOf(manifest, 'SourceLocation').find((element) => element.hasAttribute('DefaultValue'));
  return (start ? attributeOf(start, 'DefaultValue') : '').replace(/[^/]*$/, '');
}
