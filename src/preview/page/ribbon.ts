export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on this host. */
  readonly icon: string;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'command'; readonly functionName: string };
}

/** What the manifest adds to Excel's ribbon, in one language, and the pages behind it. */
export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly panePage: string;
  readonly paneTitle: string;
  readonly commandsPage: string;
}

const iconSize = '16';

/**
 * The ribbon group as the add-in's manifest declares it, so that the preview shows what Excel will. Of its addresses only
 * the paths count: the preview serves the same build. Throws when the manifest lacks a part.
 */
export function readRibbon(manifest: XMLDocument, locale: string): Ribbon {
  const group = all(manifest, 'Group')[0] ?? missing('Group');
  const resource = (owner: Element, part: string): string =>
    textOf(manifest, attribute(only(owner, part), 'resid'), locale);
  const buttons = all(group, 'Control').map((control): RibbonButton => {
    const action = only(control, 'Action');
    const functionName = all(action, 'FunctionName')[0]?.textContent;
    const icon = all(control, 'Image').find((image) => image.getAttribute('size') === iconSize) ?? missing('Image');
    return {
      id: attribute(control, 'id'),
      label: resource(control, 'Label'),
      tip: resource(control, 'Description'),
      icon: pathOf(textOf(manifest, attribute(icon, 'resid'), locale)),
      action: functionName ? { kind: 'command', functionName } : { kind: 'showPane' },
    };
  });
  const pane = all(group, 'SourceLocation')[0]?.parentElement ?? missing('SourceLocation');
  return {
    group: resource(group, 'Label'),
    buttons,
    panePage: pathOf(resource(pane, 'SourceLocation')),
    paneTitle: resource(pane, 'Title'),
    commandsPage: pathOf(textOf(manifest, attribute(only(manifest, 'FunctionFile'), 'resid'), locale)),
  };
}

/** The value of a resource: its override for the locale, else its default. */
function textOf(manifest: XMLDocument, id: string, locale: string): string {
  const declared = all(manifest, '*').find(
    (entry) => entry.getAttribute('id') === id && entry.hasAttribute('DefaultValue'),
  );
  if (!declared) return missing(id);
  const override = all(declared, 'Override').find((entry) => entry.getAttribute('Locale') === locale);
  return override ? attribute(override, 'Value') : attribute(declared, 'DefaultValue');
}

function all(within: XMLDocument | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function only(within: XMLDocument | Element, name: string): Element {
  return all(within, name)[0] ?? missing(name);
}

function attribute(of: Element, name: string): string {
  return of.getAttribute(name) ?? missing(`${of.localName} ${name}`);
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}

function missing(part: string): never {
  throw new Error(`The manifest has no ${part}`);
}
