import { changePageSetup, pageSetup, type PageSetup } from '../../document/layout/page';
import type { SheetId } from '../../document/sheets/sheetState';
import { oneOf } from '../arguments';
import { coreOf } from '../coreOf';
import type { MemberDeclaration, PropertyDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { asNumber } from '../propertyValues';

type Margins = PageSetup['margins'];
type Side = keyof Margins;

/** Inches, as files have them; what Excel calls normal. */
const normal: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const sides = Object.keys(normal) as Side[];
const perInch = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;

const marginsOf = (sheet: SheetId, host: Host): Margins => ({ ...normal, ...pageSetup(coreOf(host), sheet).margins });

function change(sheet: SheetId, host: Host, margins: Partial<Margins>): void {
  if (Object.values(margins).some((inches) => inches < 0)) throw new HostError('InvalidArgument');
  changePageSetup(coreOf(host), sheet, { margins: { ...marginsOf(sheet, host), ...margins } }, 'addin');
}

const margin = (side: Side): PropertyDeclaration<SheetId> => ({
  kind: 'property',
  set: '1.9',
  // Inches in binary times 72 would be 21.599999999999998.
  get: (sheet, host) => Number((marginsOf(sheet, host)[side] * perInch.Points).toPrecision(12)),
  put: (sheet, value, host) => change(sheet, host, { [side]: asNumber(value) / perInch.Points }),
});

/** Points, whatever unit they were given in. */
export const marginMembers = {
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  topMargin: margin('top'),
  bottomMargin: margin('bottom'),
  headerMargin: margin('header'),
  footerMargin: margin('footer'),
  setPrintMargins: {
    kind: 'method',
    set: '1.9',
    call(sheet, args, host) {
      const unit = perInch[oneOf(args.get(0), ['Points', 'Inches', 'Centimeters'])];
      const given = args.record(1);
      const said = sides.filter((side) => given[side] !== undefined && given[side] !== null);
      change(sheet, host, Object.fromEntries(said.map((side) => [side, asNumber(given[side]) / unit])));
    },
  },
} satisfies Record<string, MemberDeclaration<SheetId>>;
