import type { ListArea, RepairGround, RowRun } from '../sheets/repair/repair';
import { runsOf, rowsOf } from '../sheets/repair/runs';
import { runInExcel, type HostResult } from './host';

/** Excel tells the validation of a whole range only when all its cells agree; a range that does not is looked at in parts. */
const PARTS = 8;
/** Lists are a help and never the check: a column in tatters is mended as far as this many looks see. */
const MOST_LOOKS = 4_000;

interface Look extends RowRun {
  readonly area: ListArea;
}

/**
 * Which cells of the areas have no validation, and what the workbook's names lead to. One round trip, and further ones only for
 * areas where some cells have a validation and some have not.
 */
export function readListsAndNames(
  areas: readonly ListArea[],
): Promise<HostResult<Pick<RepairGround, 'lists' | 'names'>>> {
  return runInExcel(
    async (context) => {
      const names = context.workbook.names.load('items/name,items/formula');
      const without = new Map<ListArea, number[]>();
      let looks = areas.map((area): Look => ({ area, first: area.first, last: area.last }));
      let looked = 0;
      while (looks.length > 0 && looked + looks.length <= MOST_LOOKS) {
        looked += looks.length;
        const found = looks.map((look) => ({ look, validation: loadValidation(context, look) }));
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what one look shows decides on the next
        await context.sync();
        for (const { look, validation } of found) {
          if (validation.type !== Excel.DataValidationType.none) continue;
          without.set(look.area, [...(without.get(look.area) ?? []), ...rowsOf(look)]);
        }
        looks = found.flatMap(({ look, validation }) => (isMixed(validation) ? partsOf(look) : []));
      }
      // With no area to look at the names are still to be asked for.
      if (looked === 0) await context.sync();
      return {
        lists: [...without].map(([area, rows]) => ({ area, without: runsOf(rows.sort((a, b) => a - b)) })),
        names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      };
    },
    { waitForCellEdit: true },
  );
}

function loadValidation(context: Excel.RequestContext, { area, first, last }: Look): Excel.DataValidation {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const { dataValidation } = sheet.getRangeByIndexes(first, area.column, last - first + 1, 1);
  return dataValidation.load('type');
}

const isMixed = ({ type }: Excel.DataValidation): boolean =>
  type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria;

function partsOf({ area, first, last }: Look): Look[] {
  if (first === last) return [];
  const height = Math.max(1, Math.ceil((last - first + 1) / PARTS));
  const parts: Look[] = [];
  for (let row = first; row <= last; row += height) {
    parts.push({ area, first: row, last: Math.min(last, row + height - 1) });
  }
  return parts;
}
