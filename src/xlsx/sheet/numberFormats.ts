import { scanXml } from '../xml/scan';
import { builtInFormats } from './builtInFormats';

export const generalFormat = 'General';

/** The number format of each cell format, by its number: what `s` of a cell points at. */
export async function readNumberFormats(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const cellFormats: number[] = [];
  // The same elements also stand in the named styles and in the conditional formats.
  let list = '';
  await scanXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      else if (list === 'numFmts' && name === 'numFmt') {
        own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? generalFormat);
      } else if (list === 'cellXfs' && name === 'xf') cellFormats.push(Number(attributes['numFmtId'] ?? 0));
    },
    text: () => undefined,
    close(name) {
      if (name === list) list = '';
    },
  });
  return cellFormats.map((id) => own.get(id) ?? builtInFormats[id] ?? generalFormat);
}
