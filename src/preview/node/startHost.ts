import { OpenDocument } from '../document/openDocument';
import { isSupported } from '../richapi/requirementSets';
import { StandIn, type StandInOptions } from '../standIn';
import { openClientWindow, type ClientWindow } from './clientWindow';
import { bridgeTo } from './nativeBridge';

export interface HostOptions extends StandInOptions {
  /** An open document, or the bytes of an .xlsx file; a blank workbook without. */
  readonly document?: OpenDocument | Uint8Array;
}

/** Microsoft's client in a window of its own, the stand-in behind it, and the document they work on. */
export interface StartedHost {
  readonly Excel: ClientWindow['Excel'];
  readonly OfficeExtension: ClientWindow['OfficeExtension'];
  readonly Office: ClientWindow['Office'];
  readonly standIn: StandIn;
  readonly document: OpenDocument;
  close(): void;
}

export async function startHost(options: HostOptions = {}): Promise<StartedHost> {
  const { document: given, ...standInOptions } = options;
  const document = given instanceof Uint8Array ? await OpenDocument.open(given) : (given ?? OpenDocument.blank());
  const standIn = new StandIn(document, standInOptions);
  const bridge = bridgeTo(standIn);
  const client = openClientWindow(bridge, {
    requirements: { isSetSupported: (name, version) => isSupported(standIn.requirementSets, name, version) },
    displayLanguage: standIn.displayLanguage,
    contentLanguage: standIn.displayLanguage,
    host: 'Excel',
    platform: 'OfficeOnline',
  });
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: client.Office,
    standIn,
    document,
    close() {
      bridge.close();
      standIn.dispose();
      client.close();
    },
  };
}
