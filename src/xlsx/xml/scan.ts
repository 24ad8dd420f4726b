import { SaxParser } from '@cj-tech-master/excelts/xml';
import { UnreadableFile } from '../fileProblem';
import { maxQuietCharacters } from '../package/limits';

/** What is met while an XML document is read from its beginning to its end. Element names are without prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A text may come in more than one piece. */
  text(text: string): void;
  close(name: string): void;
}

/** Reads a document of any size without holding it whole. Throws `UnreadableFile`, also for what is not well-formed. */
export async function scanXml(pieces: AsyncIterable<Uint8Array>, events: XmlEvents): Promise<void> {
  // The five entities of XML are all there are; the library's limit is for those that a document can declare.
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0 });
  let quiet = 0;
  const heard = (): void => void (quiet = 0);
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    events.open(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    heard();
    events.close(withoutPrefix(name));
  });
  for (const kind of ['text', 'cdata'] as const) {
    parser.on(kind as 'text', (text) => {
      heard();
      events.text(text);
    });
  }
  const feed = (text: string | null): void => {
    quiet += text?.length ?? 0;
    try {
      parser.write(text);
    } catch (cause) {
      if (cause instanceof UnreadableFile) throw cause;
      throw new UnreadableFile('damaged', 'not well-formed', { cause });
    }
    if (quiet > maxQuietCharacters) throw new UnreadableFile('unpacksTooLarge', 'a text or tag without end');
  };
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    feed(decoder.decode(piece, { stream: true }));
  }
  feed(decoder?.decode() ?? '');
  feed(null);
}

const withoutPrefix = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Parts are in UTF-8 or UTF-16, which begins with a mark. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
