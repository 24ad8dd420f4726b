import { attr } from '@cj-tech-master/excelts/xml';
import { parseAddress, type Rectangle } from '../sheets/address';
import { UnreadableFile } from './fileProblem';
import { unescaped } from './sheet/richText';
import { element, elements, localName, type XmlElement } from './xml/tree';

/** A table as its part of the file tells of it; the rectangle has header and totals row in it. */
export interface TablePart extends Rectangle {
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  /** By which formulas name them; as in the header row, unless somebody changed it behind the table's back. */
  readonly columns: readonly { readonly name: string }[];
}

/** Throws `damaged` when the part says nothing that can be a table. */
export function readTablePart(root: XmlElement): TablePart {
  const place = parseAddress(attr(root, 'ref') ?? '');
  const name = attr(root, 'displayName') ?? attr(root, 'name');
  if (!place || !name) throw new UnreadableFile('damaged', 'a table without name or place');
  const { row, column, rowCount, columnCount } = place;
  const filter = element(root, 'autoFilter');
  const columns = element(root, 'tableColumns');
  return {
    name: unescaped(name),
    row,
    column,
    rowCount,
    columnCount,
    hasHeaders: attr(root, 'headerRowCount') !== '0',
    hasTotals: Number(attr(root, 'totalsRowCount') ?? 0) > 0,
    isFiltered: filter !== undefined && elements(filter, 'filterColumn').some(hasCriteria),
    columns: (columns ? elements(columns, 'tableColumn') : []).map((one) => ({
      name: unescaped(attr(one, 'name') ?? ''),
    })),
  };
}

const hasCriteria = (column: XmlElement): boolean =>
  elements(column).some((criteria) => localName(criteria) !== 'extLst');
