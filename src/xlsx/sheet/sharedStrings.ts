import { scanXml } from '../xml/scan';
import type { Budget } from './budget';
import { RichText } from './richText';

/** The texts that cells refer to by number. */
export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>, budget: Budget): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = new RichText();
  await scanXml(pieces, {
    open: (name) => item.open(name),
    text: (text) => item.text(text),
    close(name) {
      item.close(name);
      if (name === 'si') strings.push(budget.keep(item.take()));
    },
  });
  return strings;
}
