import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import type { Worksheet } from '../excelts';
import type { SheetId } from '../sheets/sheetState';

export type HeadersFooters = Readonly<Partial<Worksheet['headerFooter']>>;

/** The pages that a header or footer is for; the odd ones are all pages where nothing else is said. */
export type Pages = 'odd' | 'even' | 'first';
export type Margin = 'Header' | 'Footer';
export type Section = 'left' | 'center' | 'right';

const codes = { left: 'L', center: 'C', right: 'R' } as const;
const sections = Object.keys(codes) as Section[];

export const headersFooters = (core: DocumentCore, sheet: SheetId): HeadersFooters =>
  core.worksheet(sheet).headerFooter ?? {};

export function changeHeadersFooters(
  core: DocumentCore,
  sheet: SheetId,
  change: HeadersFooters,
  source: ChangeSource,
): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    step.keep(
      partSlot(
        sheet,
        'headers and footers',
        () => worksheet.headerFooter,
        (kept) => (worksheet.headerFooter = kept),
      ),
    );
    worksheet.headerFooter = { ...worksheet.headerFooter, ...change };
    step.tell({ kind: 'sheetLayout', sheet, what: 'page' });
  });
}

/** One section of a header or footer, which files keep as `&Lleft&Ccenter&Rright`. */
export function sectionText(all: string, section: Section): string {
  return sectionsOf(all).get(section) ?? '';
}

export function withSection(all: string, section: Section, text: string): string {
  const known = sectionsOf(all).set(section, text);
  return sections.map((one) => (known.get(one) ? `&${codes[one]}${known.get(one)}` : '')).join('');
}

/** `&&` is an ampersand and begins no section; text before the first section is the center's. */
function sectionsOf(all: string): Map<Section, string> {
  const found = new Map<Section, string>();
  let current: Section = 'center';
  for (const [part] of all.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const next = sections.find((one) => part === `&${codes[one]}`);
    if (next) current = next;
    else found.set(current, (found.get(current) ?? '') + part);
  }
  return found;
}
