import type { StartedHost } from './startHost';

/**
 * Makes the host's client the page's: code that speaks to the globals `Excel`, `OfficeExtension` and `Office` runs against
 * it. Returns the way to put the globals back.
 */
export function installGlobals(host: StartedHost): () => void {
  const before = new Map(names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  const install = (name: (typeof names)[number], value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  install('Excel', host.Excel);
  install('OfficeExtension', host.OfficeExtension);
  install('Office', officeOf(host));
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

const names = ['Excel', 'OfficeExtension', 'Office'] as const;

/** The client's own `Office`, with what the loader script adds to it in a page. */
function officeOf({ Office: client }: StartedHost): unknown {
  const ready = { host: 'Excel', platform: 'OfficeOnline' } as const;
  return Object.create(client, {
    onReady: {
      value: (callback?: (info: typeof ready) => void) => {
        callback?.(ready);
        return Promise.resolve(ready);
      },
    },
  });
}
