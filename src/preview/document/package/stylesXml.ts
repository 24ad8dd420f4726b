/** The order of a font's parts that the schema asks for; the library has another. */
const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family'],
  ...['charset', 'scheme'],
];

/** What the library writes wrongly in the styles part, set right. */
export function repairStyles(xml: string): string {
  return (
    xml
      // A fill without a pattern type is read as the pattern «undefined» and written so.
      .replace(/ patternType="undefined"/g, '')
      .replace(/(<font>)([\s\S]*?)(<\/font>)/g, (_, open: string, inside: string, close: string) => {
        const parts = inside.match(/<[^>]*\/>/g) ?? [];
        if (parts.join('') !== inside) return open + inside + close;
        const place = (part: string): number => fontOrder.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');
        return open + parts.sort((a, b) => place(a) - place(b)).join('') + close;
      })
  );
}

/** A picture with one anchor cannot say how it moves with cells. */
export const repairDrawing = (xml: string): string => xml.replace(/(<xdr:oneCellAnchor)\s+editAs="[^"]*"/g, '$1');
