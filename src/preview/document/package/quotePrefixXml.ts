import { cellName } from '../a1';
import { hasQuotePrefix } from '../cells/cellContents';
import { forEachCell } from '../cells/forEachCell';
import type { DocumentCore } from '../core/documentCore';
import type { Parts } from './parts';

/**
 * The library knows no leading apostrophe. Each cell format that a marked cell has gets a twin with the mark, and the cell is
 * pointed at the twin.
 */
export function writeQuotePrefixes(
  parts: Parts,
  workbookPath: string,
  core: DocumentCore,
  sheets: ReadonlyMap<string, string>,
): void {
  const stylesPath = parts.relationships(workbookPath).find(({ type }) => type === 'styles')?.target;
  if (!stylesPath) return;
  const twins = new Twins(parts.text(stylesPath) ?? '');
  for (const { worksheet } of core.sheetStates) {
    const marked = new Set<string>();
    forEachCell(worksheet, (cell, row, column) => hasQuotePrefix(cell) && marked.add(cellName(row, column)));
    const path = marked.size > 0 ? sheets.get(worksheet.name) : undefined;
    if (!path) continue;
    const xml = (parts.text(path) ?? '').replace(/<c r="([A-Z]+\d+)"[^>]*>/g, (tag, name: string) => {
      if (!marked.has(name)) return tag;
      const style = / s="(\d+)"/.exec(tag)?.[1];
      const twin = twins.of(Number(style ?? 0));
      return style === undefined ? tag.replace('<c ', `<c s="${twin}" `) : tag.replace(/ s="\d+"/, ` s="${twin}"`);
    });
    parts.set(path, xml);
  }
  parts.set(stylesPath, twins.text);
}

class Twins {
  private readonly formats: string[];
  private readonly twins = new Map<number, number>();
  private readonly block: string;

  constructor(private readonly styles: string) {
    this.block = /<cellXfs[^>]*>[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
    this.formats = this.block.match(/<xf\b[^>]*?\/>|<xf\b[\s\S]*?<\/xf>/g) ?? [];
  }

  of(format: number): number {
    const known = this.twins.get(format);
    if (known !== undefined) return known;
    const original = this.formats[format] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const twin = this.formats.push(original.replace('<xf', '<xf quotePrefix="1"')) - 1;
    this.twins.set(format, twin);
    return twin;
  }

  get text(): string {
    if (this.twins.size === 0) return this.styles;
    return this.styles.replace(
      this.block,
      () => `<cellXfs count="${this.formats.length}">${this.formats.join('')}</cellXfs>`,
    );
  }
}
