import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';

/** The native bridge as the client looks for it before it starts; the client fills in `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  close(): void;
}

/** Office.context as far as the client asks for it, and what the add-in reads of it. */
export interface ClientContext {
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

type Exported = Omit<ClientWindow, 'close'> & { readonly OSF: object };

/** Compiled once a process, run once a window. */
let client: Script | undefined;

function clientScript(): Script {
  if (!client) {
    const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    const source = readFileSync(file, 'utf8');
    client = new Script(`${source}\n;({ Excel, OfficeExtension, Office: window.Office, OSF: window.OSF })`, {
      filename: file,
    });
  }
  return client;
}

/** So that errors, promises and arrays of the client are of the caller's kind: `instanceof` and `await` hold on both sides. */
const sharedBuiltIns = { Error, TypeError, Promise, JSON, Object, Array, Date };

/** A window of its own with Microsoft's unmodified client in it, talking to the bridge. */
export function openClientWindow(bridge: NativeBridge, context: ClientContext): ClientWindow {
  const dom = new JSDOM('', { runScripts: 'outside-only', url: 'https://localhost/' });
  Object.assign(dom.window, sharedBuiltIns, { _richApiNativeBridge: bridge });
  const exported = clientScript().runInContext(dom.getInternalVMContext()) as Exported;
  // In a page the loader, `office.js`, puts the context here; the client's own `Office.context` reads it.
  Object.assign(exported.OSF, { _OfficeAppFactory: { getContext: () => context } });
  const { Excel, OfficeExtension, Office } = exported;
  return { Excel, OfficeExtension, Office, close: () => dom.window.close() };
}
